//! The parts of a spec, all of them at once. `Debug`, the stored form, the Markdown page and the comparison of specs take them
//! apart.

use super::constraint::{Chars, Check};
use super::limit::Limit;

/// Everything that a spec promises.
///
/// Code that prints, stores or compares specs takes this struct apart without `..`. A new part is then a compiler error at each
/// of those places.
#[derive(Clone, Copy)]
pub(crate) struct SpecParts {
    pub(crate) code: &'static str,
    pub(crate) status: u16,
    pub(crate) message: Option<&'static str>,
    /// The public message, where it does not follow from message and status.
    pub(crate) public: Option<&'static str>,
    pub(crate) solution: Option<&'static str>,
    pub(crate) url: Option<&'static str>,
    pub(crate) limits: &'static [Limit],
    pub(crate) chars: Option<&'static Chars>,
    pub(crate) one_of: &'static [&'static str],
    pub(crate) check: Option<Check>,
    pub(crate) props: &'static [(&'static str, &'static str)],
    pub(crate) title: Option<&'static str>,
    pub(crate) headers: &'static [(&'static str, &'static str)],
}
