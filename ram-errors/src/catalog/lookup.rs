//! Looking a code up by its string.

use super::index;
use crate::const_eval::hash::{self, LONGEST, Windows};
use crate::const_eval::string;
use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// The spec of `code`, to the letter; the first one of a shared code.
    ///
    /// One hash and one comparison, however many codes there are. Works in `const`; where the code is known while the
    /// program is written, [`code!`](crate::code) refuses one that does not exist.
    #[must_use]
    #[inline]
    pub const fn get(&self, code: &str) -> Option<&'static ErrorSpec> {
        match Windows::of(code.as_bytes()) {
            Some(windows) if code.len() <= LONGEST => {
                let slot = self.slot(windows.hash(code.len()));
                let is_there = match self.key(slot, code.len()) {
                    Some(own) => match Windows::of(own) {
                        Some(same) => same.same(&windows),
                        None => false,
                    },
                    None => false,
                };
                self.found(code, slot, is_there)
            }
            _ => self.get_unusual(code),
        }
    }

    /// [`get`](Self::get) for lengths that few codes have: what it calls would make it slower for the others.
    #[inline(never)]
    const fn get_unusual(&self, code: &str) -> Option<&'static ErrorSpec> {
        let slot = self.slot(hash::hash(code.as_bytes()));
        let is_there = if code.len() < index::KEY {
            match self.key(slot, code.len()) {
                Some(own) => string::same_bytes(own, code.as_bytes()),
                None => false,
            }
        } else {
            match self.specs.at(self.numbers[slot] as usize) {
                Some(spec) => string::same(spec.code, code),
                None => false,
            }
        };
        self.found(code, slot, is_there)
    }

    /// The code in a slot, if it has that length, less than [`KEY`](index::KEY).
    #[inline]
    const fn key(&self, slot: usize, length: usize) -> Option<&'static [u8]> {
        let (_, rest) = self.keys.split_at(index::KEY * slot);
        match rest.first_chunk::<{ index::KEY }>() {
            Some(key) if key[index::KEY - 1] as usize == length => {
                let (code, _) = key.split_at(length);
                Some(code)
            }
            _ => None,
        }
    }

    /// The spec in the slot of a code, if it is the code that is there.
    #[inline]
    const fn found(&self, code: &str, slot: usize, is_there: bool) -> Option<&'static ErrorSpec> {
        if is_there {
            self.specs.at(self.numbers[slot] as usize)
        } else if self.complete {
            None
        } else {
            self.search(code)
        }
    }

    #[inline]
    const fn slot(&self, hash: u64) -> usize {
        let bucket = index::bucket(hash, self.displacements.len());
        index::slot(hash, self.displacements[bucket], self.numbers.len())
    }

    /// For codes that were chosen so that no index can tell them apart, and for the empty one, which the index has none of.
    #[cold]
    pub(crate) const fn search(&self, code: &str) -> Option<&'static ErrorSpec> {
        let mut number = 0;
        while let Some(spec) = self.specs.at(number) {
            if string::same(spec.code, code) {
                return Some(spec);
            }
            number += 1;
        }
        None
    }
}
