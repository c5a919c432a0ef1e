//! The variants that decoding tries. Generated impls of `Decode` receive them as a parameter.

use crate::ErrorSpec;

/// The variants that decoding tries, by their specs.
///
/// A catalog keeps one of several equal specs, which can belong to different types. Decoding first tries the type of the
/// spec that the catalog keeps, because a type finds its own spec without comparing codes.
#[derive(Clone, Copy)]
pub enum Candidates<'a> {
    /// The variants of this spec. If the code is `shared`, all variants with the code.
    OfSpec(&'static ErrorSpec),
    /// All variants with this code.
    OfCode(&'a str),
}
