use crate::catalog::merge::Merged;
use crate::catalog::table::Table;
use crate::{Catalog, ErrorSpec};

// The derive makes the index of a type that includes no other with the same functions.
ram_errors_macros::code_index!();

/// A number of two bytes, the lower one first, at that place among such numbers. The derive writes them as one literal,
/// since const evaluation goes through arrays step by step.
#[inline]
pub(super) const fn number(numbers: &[u8], place: usize) -> u16 {
    numbers[2 * place] as u16 | (numbers[2 * place + 1] as u16) << 8
}

#[expect(clippy::cast_possible_truncation, reason = "the number is taken apart")]
const fn set_number(numbers: &mut [u8], place: usize, number: u16) {
    numbers[2 * place] = number as u8;
    numbers[2 * place + 1] = (number >> 8) as u8;
}

/// The displacements of a type that includes no other, of two bytes each. A look-up waits for one, so it finds a number.
pub const fn displacements<const B: usize>(mut bytes: &[u8]) -> [u16; B] {
    let mut displacements = [0; B];
    let mut bucket = 0;
    while let [low, high, rest @ ..] = bytes {
        displacements[bucket] = *low as u16 | (*high as u16) << 8;
        bucket += 1;
        bytes = rest;
    }
    displacements
}

/// The catalog of a type that includes no other, with the index that the derive made: a perfect hash, by displacing. A
/// code's hash gives its bucket, and the displacement that is stored there, together with the hash, its slot. No two codes
/// have the same, so one comparison decides.
///
/// `codes`, `specs` and `hashes`, of eight bytes each, are in the order of the slots.
pub const fn indexed<const N: usize>(
    name: &'static str,
    codes: &'static [&'static str; N],
    specs: &'static [ErrorSpec; N],
    displacements: &'static [u16],
    order: &'static [u8],
    hashes: &'static [u8],
) -> Catalog {
    Catalog {
        name,
        displacements,
        codes,
        specs: Table::Own(specs),
        order,
        hashes,
        complete: true,
    }
}

/// How many slots an index has that const evaluation makes: with room, so that it has to try less.
pub const fn slot_count(codes: usize) -> usize {
    codes + codes / 4 + 1
}

/// How far const evaluation goes to place a bucket. Nearly all of them take a few attempts.
const MOST_DISPLACEMENT: u16 = 255;

/// The specs of several types with their index.
///
/// `S` is the number of slots, `B` that of buckets, `O` that of the bytes of the order.
pub struct Built<const S: usize, const B: usize, const O: usize> {
    displacements: [u16; B],
    codes: [&'static str; S],
    specs: [Option<&'static ErrorSpec>; S],
    order: [u8; O],
    len: usize,
    complete: bool,
}

impl<const S: usize, const B: usize, const O: usize> Built<S, B, O> {
    /// The index over the specs of all parts.
    pub const fn new<const N: usize, const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            displacements: [0; B],
            codes: [""; S],
            specs: [None; S],
            order: [0; O],
            len: merged.len,
            complete: true,
        };
        let mut numbers = [EMPTY; S];
        built.complete = merged.buckets().displace(
            MOST_DISPLACEMENT,
            &mut built.displacements,
            &mut numbers,
            &mut [0; B],
        );
        let mut is_placed = [false; N];
        let mut slot = 0;
        while slot < S {
            if numbers[slot] != EMPTY {
                let number = numbers[slot] as usize;
                if let Some(spec) = merged.specs[number] {
                    built.codes[slot] = spec.code;
                }
                built.put(number, merged.specs[number], slot);
                is_placed[number] = true;
            }
            slot += 1;
        }
        // Specs that the index does not find, since another one has their code or hash, take slots that are left, without
        // their code.
        let mut free = 0;
        let mut number = 0;
        while number < merged.len {
            if !is_placed[number] {
                while built.specs[free].is_some() {
                    free += 1;
                }
                built.put(number, merged.specs[number], free);
            }
            number += 1;
        }
        built
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "`MOST_CODES` have fewer slots"
    )]
    const fn put(&mut self, number: usize, spec: Option<&'static ErrorSpec>, slot: usize) {
        self.specs[slot] = spec;
        set_number(&mut self.order, number, slot as u16);
    }

    /// The catalog over this index, of the type with that name.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (order, _) = self.order.split_at(2 * self.len);
        Catalog {
            name,
            displacements: &self.displacements,
            codes: &self.codes,
            specs: Table::Merged(&self.specs),
            order,
            hashes: &[],
            complete: self.complete,
        }
    }
}
