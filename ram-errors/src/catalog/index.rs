use crate::catalog::merge::Merged;
use crate::{Catalog, ErrorSpec};

// The derive makes the index of a type that includes no other with the same functions.
ram_errors_macros::code_index!();

/// A perfect hash over the codes, made by displacing: a code's hash gives its bucket, and the displacement that is stored
/// there, together with the hash, its slot. No two codes have the same, so one comparison decides.
///
/// `N` is the number of specs there may be, `B` that of buckets, `S` that of slots.
pub struct Built<const N: usize, const B: usize, const S: usize> {
    entries: [&'static ErrorSpec; N],
    len: usize,
    displacements: [u8; B],
    slots: [Slot; S],
    complete: bool,
}

/// A place in the index. Beside the spec it has the code itself, so that a look-up reads no other memory than it must.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) code: &'static str,
    pub(super) spec: Option<&'static ErrorSpec>,
}

impl Slot {
    /// Looking the empty code up gives nothing, like any other that is not there.
    const EMPTY: Self = Self {
        code: "",
        spec: None,
    };
}

/// Stands in where an array has no element yet, and is never handed out.
pub(super) static NO_SPEC: ErrorSpec = crate::spec::spec("", 0, 0, "", "", "");

impl<const N: usize, const B: usize, const S: usize> Built<N, B, S> {
    /// The index over the specs of all parts.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            entries: merged.entries,
            len: merged.len,
            displacements: [0; B],
            slots: [Slot::EMPTY; S],
            complete: true,
        };
        let mut numbers = [END; S];
        built.complete =
            merged
                .buckets()
                .displace(&mut built.displacements, &mut numbers, &mut [0; B]);
        let mut slot = 0;
        while slot < S {
            if numbers[slot] != END {
                let spec = merged.entries[numbers[slot] as usize];
                built.slots[slot] = Slot {
                    code: spec.code,
                    spec: Some(spec),
                };
            }
            slot += 1;
        }
        built
    }

    /// The index over a type's own specs, as the derive found it: each spec's slot is two bytes, the lower one first.
    pub const fn placed(
        specs: &'static [ErrorSpec; N],
        displacements: &[u8; B],
        mut slots: &[u8],
    ) -> Self {
        let mut built = Self {
            entries: [&NO_SPEC; N],
            len: N,
            displacements: *displacements,
            slots: [Slot::EMPTY; S],
            complete: true,
        };
        let mut entry = 0;
        while let [low, high, rest @ ..] = slots {
            let spec = &specs[entry];
            built.entries[entry] = spec;
            built.slots[*low as usize | (*high as usize) << 8] = Slot {
                code: spec.code,
                spec: Some(spec),
            };
            entry += 1;
            slots = rest;
        }
        built
    }

    /// The catalog over this index, of the type with that name.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (entries, _) = self.entries.split_at(self.len);
        Catalog {
            name,
            entries,
            displacements: &self.displacements,
            slots: &self.slots,
            complete: self.complete,
        }
    }
}
