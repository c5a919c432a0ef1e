use crate::ErrorSpec;

/// Specs in the order of declaration: a type's own table, or, put together of several, references into those.
#[derive(Clone, Copy)]
pub(super) enum List {
    Own(&'static [ErrorSpec]),
    Merged(&'static [&'static ErrorSpec]),
}

impl List {
    #[inline]
    pub(super) const fn len(self) -> usize {
        match self {
            Self::Own(specs) => specs.len(),
            Self::Merged(specs) => specs.len(),
        }
    }

    /// The spec with that number, from 0; `None` from [`len`](Self::len) on.
    #[inline]
    pub(super) const fn get(self, number: usize) -> Option<&'static ErrorSpec> {
        match self {
            Self::Own(specs) if number < specs.len() => Some(&specs[number]),
            Self::Merged(specs) if number < specs.len() => Some(specs[number]),
            _ => None,
        }
    }
}
