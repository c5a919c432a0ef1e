use crate::catalog::list::List;
use crate::catalog::merge::Merged;
use crate::{Catalog, ErrorSpec};

// The derive makes the index of a type that includes no other with the same functions.
ram_errors_macros::code_index!();

/// The number of the spec in a slot; one that no spec has where the slot is empty.
#[inline]
pub(super) const fn number(slots: &[u8], slot: usize) -> usize {
    let (_, slots) = slots.split_at(2 * slot);
    match slots.first_chunk() {
        Some(number) => u16::from_le_bytes(*number) as usize,
        None => usize::MAX,
    }
}

/// The catalog over a type's own specs, with the index that the derive made.
pub const fn indexed(
    name: &'static str,
    specs: &'static [ErrorSpec],
    displacements: &'static [u8],
    slots: &'static [u8],
) -> Catalog {
    Catalog {
        name,
        specs: List::Own(specs),
        displacements,
        slots,
        complete: true,
    }
}

/// A perfect hash over the codes, made by displacing: a code's hash gives its bucket, and the displacement that is stored
/// there, together with the hash, its slot, where the number of its spec is. No two codes have the same, so one comparison
/// decides.
///
/// `N` is the number of specs there may be, `B` that of buckets, `S` that of the bytes of all slots.
pub struct Built<const N: usize, const B: usize, const S: usize> {
    specs: [&'static ErrorSpec; N],
    len: usize,
    displacements: [u8; B],
    slots: [u8; S],
    complete: bool,
}

impl<const N: usize, const B: usize, const S: usize> Built<N, B, S> {
    /// The index over the specs of all parts.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            specs: merged.specs,
            len: merged.len,
            displacements: [0; B],
            slots: [EMPTY; S],
            complete: true,
        };
        built.complete =
            merged
                .buckets()
                .displace(&mut built.displacements, &mut built.slots, &mut [0; B]);
        built
    }

    /// The catalog over this index, of the type with that name.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (specs, _) = self.specs.split_at(self.len);
        Catalog {
            name,
            specs: List::Merged(specs),
            displacements: &self.displacements,
            slots: &self.slots,
            complete: self.complete,
        }
    }
}
