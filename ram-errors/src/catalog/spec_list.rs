//! The specs of a catalog as a list.

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

    /// The spec with that number, from 0; none past the last.
    #[inline]
    pub(super) const fn at(self, number: usize) -> Option<&'static ErrorSpec> {
        match self {
            Self::Own(specs) if number < specs.len() => Some(&specs[number]),
            Self::Merged(specs) if number < specs.len() => specs[number],
            _ => None,
        }
    }
}
