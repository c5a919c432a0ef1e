use crate::ErrorSpec;

/// The specs of a catalog by their slots: a type's own table, or, put together of several, references into those.
#[derive(Clone, Copy)]
pub(super) enum Table {
    Own(&'static [ErrorSpec]),
    Merged(&'static [Option<&'static ErrorSpec>]),
}

impl Table {
    /// The spec in a slot. There is none in an empty one, and in one that does not exist.
    #[inline]
    pub(super) const fn at(self, slot: usize) -> Option<&'static ErrorSpec> {
        match self {
            Self::Own(specs) if slot < specs.len() => Some(&specs[slot]),
            Self::Merged(specs) if slot < specs.len() => specs[slot],
            _ => None,
        }
    }
}
