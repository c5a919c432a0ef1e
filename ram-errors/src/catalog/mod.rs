//! All codes of a type: [`Catalog`] and its parts.
//!
//! A catalog is built in const evaluation: [`own`] over the table of one type, [`composed`] over the [`merge`]d parts of a type that
//! includes others, [`generic`] where a part depends on a type parameter. [`lookup`] finds a code by the [`index`],
//! [`suggest`] the nearest one. [`export`] has what people and tools read.

mod code_macro;
mod composed;
#[cfg(feature = "alloc")]
pub(crate) mod export;
mod generic;
mod index;
mod lookup;
mod merge;
mod own;
mod spec_list;
mod suggest;

pub use code_macro::expect_code;
pub use composed::{Built, bucket_count, key_size, slot_count};
#[cfg(feature = "serde")]
pub use export::{CatalogDiff, Change, ChangeKind, StoredCatalog};
pub use generic::{Composed, catalog_of};
pub use merge::{Merged, Part, check, total};
pub use own::indexed;

use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use self::spec_list::SpecList;
use crate::ErrorSpec;

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
    /// The type, with its path: for the message of a conflict.
    name: &'static str,
    /// The displacement of each bucket.
    displacements: &'static [u16],
    /// The code in each slot, [`KEY`](index::KEY) bytes each. It is in the spec too, but from here a look-up reads no other
    /// memory than it must.
    keys: &'static [u8],
    /// The number of the spec of the code in each slot, in the order of declaration.
    numbers: &'static [u16],
    specs: SpecList,
    /// The hash of the code of each spec, eight bytes each, so that a type that includes this one does not hash them
    /// again; nothing if this catalog is composed itself.
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

    /// All specs in the order of declaration; those of an included type stand where its variant does.
    #[must_use]
    pub fn iter(&self) -> Specs {
        Specs {
            specs: self.specs,
            rest: 0..self.len(),
        }
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
