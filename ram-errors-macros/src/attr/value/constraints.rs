//! The constraints of a variant on its input, beside the limit.

use syn::ExprPath;

use crate::attr::literal::SpannedString;

/// The values of `chars`, `one_of` and `check`.
#[derive(Clone, Default)]
pub(crate) struct Constraints {
    /// Bit `n` represents the ASCII character `n`.
    pub(crate) chars: Option<u128>,
    /// Empty if the key is missing or has a mistake.
    pub(crate) one_of: Vec<SpannedString>,
    pub(crate) check: Option<ExprPath>,
}

impl Constraints {
    pub(crate) fn is_empty(&self) -> bool {
        let Self {
            chars,
            one_of,
            check,
        } = self;
        chars.is_none() && one_of.is_empty() && check.is_none()
    }
}
