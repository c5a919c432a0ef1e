//! All parts of a spec in one struct. `Debug`, the stored catalog, the Markdown page and the message of a conflict
//! destructure it.

use super::constraint::{Chars, Check};
use super::limit::Limit;

/// Everything that a spec promises.
///
/// Code that formats or stores specs destructures this struct without `..`, and `promise` does the same with the structs
/// from which it is built. A new part is then a compiler error at each of these places.
#[derive(Clone, Copy)]
pub(crate) struct SpecParts {
    pub(crate) code: &'static str,
    pub(crate) status: u16,
    pub(crate) message: Option<&'static str>,
    /// The public message if the message and the status do not determine it.
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
