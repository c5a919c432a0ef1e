//! The look-up of a code by its string.

use super::index;
use crate::const_eval::hash::{self, WINDOWS_LENGTH, Windows};
use crate::const_eval::string;
use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// Returns the spec of `code`, and the first spec of a shared code. Returns `None` if the catalog does not have the
    /// code. The comparison is case-sensitive.
    ///
    /// A look-up needs one hash and one comparison, independent of the number of codes. It works in const evaluation as
    /// well. If the code is known at compile time, use [`code!`](crate::code), which does not compile for a code that does
    /// not exist.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// assert_eq!(RamApiError::CATALOG.get("EntityNotExist.User").unwrap().status(), 404);
    /// assert!(RamApiError::CATALOG.get("entitynotexist.user").is_none());
    /// ```
    #[must_use]
    #[inline]
    pub const fn get(&self, code: &str) -> Option<&'static ErrorSpec> {
        match Windows::of(code.as_bytes()) {
            Some(windows) if code.len() <= WINDOWS_LENGTH => {
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

    /// Returns the spec of a code with an unusual length. The method is not inlined, so that `get` itself stays small.
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

    /// Returns the code in a slot if it has this length. `length` is less than [`KEY`](index::KEY).
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

    /// Returns the spec in the slot of a code if the slot has the code.
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

    /// Compares all codes. The method is called for codes with equal hashes, which no index can separate, and for the empty
    /// code, which no index contains.
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
