//! The specs of a catalog as a list: [`lookup`](super::lookup) and the iterator of a catalog use it.

use crate::ErrorSpec;

/// The specs of a catalog in the order of declaration: the table of a type, or references into the tables of several.
#[derive(Clone, Copy)]
pub(super) enum SpecList {
    Own(&'static [ErrorSpec]),
    Merged(&'static [Option<&'static ErrorSpec>]),
}

impl SpecList {
    pub(super) const fn len(self) -> usize {
        match self {
            Self::Own(specs) => specs.len(),
            Self::Merged(specs) => specs.len(),
        }
    }

    /// Returns the spec with this number, starting at 0. `None` for a number after the last spec.
    #[inline]
    pub(super) const fn at(self, number: usize) -> Option<&'static ErrorSpec> {
        match self {
            Self::Own(specs) if number < specs.len() => Some(&specs[number]),
            Self::Merged(specs) if number < specs.len() => specs[number],
            _ => None,
        }
    }
}
