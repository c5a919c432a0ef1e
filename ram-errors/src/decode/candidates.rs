//! The variants that decoding tries. Generated impls of `Decode` have a parameter of the type [`Candidates`].

use crate::ErrorSpec;

/// The variants that decoding tries: the variants of a spec, or the variants with a code.
///
/// Decoding first tries the variants of the spec that the catalog finds, because a type finds a spec without comparing codes.
/// If none of these variants is decoded, all variants with the code are tried, because a variant can have another spec of a
/// `shared` code, or an equal spec in another type.
#[derive(Clone, Copy)]
pub enum Candidates<'a> {
    /// The variants of this spec.
    OfSpec(&'static ErrorSpec),
    /// All variants with this code.
    OfCode(&'a str),
}
