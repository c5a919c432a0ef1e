use crate::catalog::merge::Merged;
use crate::catalog::table::Table;
use crate::{Catalog, ErrorSpec};

// The derive makes the index of a type that includes no other with the same functions.
ram_errors_macros::code_index!();

/// The catalog of a type that includes no other, with the index that the derive made: a perfect hash, by displacing. A
/// code's hash gives its bucket, and the displacement that is stored there, together with the hash, its slot. No two codes
/// have the same, so one comparison decides.
///
/// `keys` are in the order of the slots, as are `numbers`, those of their specs; `specs` and `hashes`, of eight bytes each,
/// are in the order of declaration.
pub const fn indexed<const N: usize>(
    name: &'static str,
    displacements: &'static [u16],
    keys: &'static [u8],
    numbers: &'static [u16; N],
    specs: &'static [ErrorSpec; N],
    hashes: &'static [u8],
) -> Catalog {
    Catalog {
        name,
        displacements,
        keys,
        numbers,
        specs: Table::Own(specs),
        hashes,
        complete: true,
    }
}

/// How many slots an index has that const evaluation makes: with room, so that it has to try less.
pub const fn slot_count(codes: usize) -> usize {
    codes + codes / 4 + 1
}

/// How many bytes the codes of that many slots take.
pub const fn key_size(slots: usize) -> usize {
    KEY * slots
}

/// How far const evaluation goes to place a bucket. Nearly all of them take a few attempts.
const MOST_DISPLACEMENT: u16 = 255;

/// The specs of several types with their index.
///
/// `N` is the number of specs there may be, `S` that of slots, `B` that of buckets, `K` that of the bytes of all keys.
pub struct Built<const N: usize, const S: usize, const B: usize, const K: usize> {
    displacements: [u16; B],
    keys: [u8; K],
    numbers: [u16; S],
    specs: [Option<&'static ErrorSpec>; N],
    len: usize,
    complete: bool,
}

impl<const N: usize, const S: usize, const B: usize, const K: usize> Built<N, S, B, K> {
    /// The index over the specs of all parts.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            displacements: [0; B],
            keys: [0; K],
            numbers: [EMPTY; S],
            specs: merged.specs,
            len: merged.len,
            complete: true,
        };
        built.complete = merged.buckets().displace(
            MOST_DISPLACEMENT,
            &mut built.displacements,
            &mut built.numbers,
            &mut [0; B],
        );
        let mut slot = 0;
        while slot < S {
            if built.numbers[slot] != EMPTY {
                if let Some(spec) = merged.specs[built.numbers[slot] as usize] {
                    set_key(&mut built.keys, slot, spec.code.as_bytes());
                }
            }
            slot += 1;
        }
        built
    }

    /// The catalog over this index, of the type with that name.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (specs, _) = self.specs.split_at(self.len);
        Catalog {
            name,
            displacements: &self.displacements,
            keys: &self.keys,
            numbers: &self.numbers,
            specs: Table::Merged(specs),
            hashes: &[],
            complete: self.complete,
        }
    }
}
