//! All codes of a type: the way of a catalog from the parts that a type is put together of ([`merge`]) through the
//! [`index`] to the look-up, and to the nearest code where there is none ([`suggest`]); then what people and tools read
//! of it: a page, and data that can be stored and compared with.

mod composed;
#[cfg(feature = "serde")]
mod diff;
mod generic;
mod includes;
mod index;
#[cfg(feature = "alloc")]
mod markdown;
mod merge;
mod spec_list;
#[cfg(feature = "serde")]
mod stored;
mod suggest;

pub use composed::{Built, key_size, slot_count};
#[cfg(feature = "serde")]
pub use diff::{CatalogDiff, Change, ChangeKind};
pub use generic::{Composed, catalog_of};
pub use includes::{Includes, check_cycle, is_cyclic};
pub use index::{bucket_count, indexed};
#[cfg(feature = "utoipa")]
pub(crate) use markdown::push_text;
pub use merge::{Merged, Part, check, total};
#[cfg(feature = "serde")]
pub use stored::StoredCatalog;

use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use self::spec_list::SpecList;
use crate::ErrorSpec;
use crate::text::{self, Windows};

/// Every code of a type, those of the types that it includes too.
///
/// It is made by `#[derive(RamError)]`, in const evaluation, and found at [`HasCatalog::CATALOG`].
///
/// ```
/// use ram_errors::{HasCatalog, RamApiError};
///
/// let catalog = RamApiError::CATALOG;
/// assert_eq!(catalog.get("EntityNotExist.User").unwrap().status(), 404);
/// assert!(catalog.get("EntityNotExist.Usr").is_none());
/// assert_eq!(catalog.suggest("EntityNotExist.Usr").unwrap().code(), "EntityNotExist.User");
/// assert_eq!(catalog.iter().filter(|spec| spec.status() == 500).count(), 1);
/// ```
///
/// [`HasCatalog::CATALOG`]: crate::HasCatalog::CATALOG
pub struct Catalog {
    /// The type, with its path: for the text of a conflict.
    name: &'static str,
    /// The displacement of each bucket.
    displacements: &'static [u16],
    /// The code in each slot, [`KEY`](index::KEY) bytes each. It is in the spec too, but from here a look-up reads no other
    /// memory than it must.
    keys: &'static [u8],
    /// The number of the spec of the code in each slot, in the order of declaration.
    numbers: &'static [u16],
    specs: SpecList,
    /// [`text::hash`] of the code of each spec, eight bytes each, so that a type that includes this one does not hash them
    /// again; nothing if this catalog was put together itself.
    hashes: &'static [u8],
    /// Every code is in a slot. Else a code that is not found in its slot may still be among the specs.
    complete: bool,
}

impl Catalog {
    /// How many specs there are. A code that is [`shared`](derive@crate::RamError) counts as often as it has specs.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.specs.len()
    }

    /// Whether there is no code at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The spec of `code`, to the letter; the first one of a shared code.
    ///
    /// One hash and one comparison, however many codes there are. Works in `const`; where the code is known while the
    /// program is written, [`code!`](crate::code) refuses one that does not exist.
    #[must_use]
    #[inline]
    pub const fn get(&self, code: &str) -> Option<&'static ErrorSpec> {
        match Windows::of(code.as_bytes()) {
            Some(windows) if code.len() <= text::LONGEST => {
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
        let slot = self.slot(text::hash(code.as_bytes()));
        let is_there = if code.len() < index::KEY {
            match self.key(slot, code.len()) {
                Some(own) => text::same_bytes(own, code.as_bytes()),
                None => false,
            }
        } else {
            match self.specs.at(self.numbers[slot] as usize) {
                Some(spec) => text::same(spec.code, code),
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
            if text::same(spec.code, code) {
                return Some(spec);
            }
            number += 1;
        }
        None
    }

    /// All specs in the order of declaration; those of an included type stand where its variant does.
    #[must_use]
    pub fn iter(&self) -> Specs {
        Specs {
            specs: self.specs,
            rest: 0..self.len(),
        }
    }

    /// The code that is nearest to one that does not exist, whatever its case; `None` if nothing is near.
    ///
    /// Near is up to a third of the characters missing, added, exchanged or swapped with their neighbour, four at most.
    /// It looks at every code, so it is for the text of an error rather than for a hot path.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let nearest = |code| RamApiError::CATALOG.suggest(code).map(|spec| spec.code());
    /// assert_eq!(nearest("LimitExceded.User"), Some("LimitExceeded.User"));
    /// assert_eq!(nearest("limitexceeded.user"), Some("LimitExceeded.User"));
    /// assert_eq!(nearest("TeapotIsShort"), None);
    /// ```
    #[must_use]
    pub const fn suggest(&self, code: &str) -> Option<&'static ErrorSpec> {
        suggest::nearest(self, code)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl IntoIterator for &Catalog {
    type Item = &'static ErrorSpec;
    type IntoIter = Specs;

    fn into_iter(self) -> Specs {
        self.iter()
    }
}

/// The specs of a [`Catalog`] in the order of declaration, from [`Catalog::iter`].
#[derive(Clone)]
pub struct Specs {
    specs: SpecList,
    /// The numbers of those that are left.
    rest: Range<usize>,
}

impl fmt::Debug for Specs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl Iterator for Specs {
    type Item = &'static ErrorSpec;

    fn next(&mut self) -> Option<Self::Item> {
        self.rest.next().and_then(|number| self.specs.at(number))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }

    fn nth(&mut self, skipped: usize) -> Option<Self::Item> {
        self.rest
            .nth(skipped)
            .and_then(|number| self.specs.at(number))
    }
}

impl DoubleEndedIterator for Specs {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.rest
            .next_back()
            .and_then(|number| self.specs.at(number))
    }
}

impl ExactSizeIterator for Specs {}

impl FusedIterator for Specs {}
