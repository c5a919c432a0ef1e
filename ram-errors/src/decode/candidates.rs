//! The variants that decoding tries. Generated impls of `Decode` receive them as a parameter.

use crate::ErrorSpec;

/// The variants that decoding tries, by their specs.
///
/// Decoding first tries the variants of the spec that the catalog finds, because a type finds a spec without comparing codes.
/// If no variant is decoded, all variants with the code are tried. Other variants can have another spec of a `shared` code,
/// or an equal spec in another type.
#[derive(Clone, Copy)]
pub enum Candidates<'a> {
    /// The variants of this spec.
    OfSpec(&'static ErrorSpec),
    /// All variants with this code.
    OfCode(&'a str),
}
