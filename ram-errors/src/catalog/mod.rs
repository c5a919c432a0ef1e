//! The codes of a type: [`Catalog`] and its parts.
//!
//! A catalog is built in const evaluation: [`own`] builds it from the table of one type, [`composed`] from the [`merge`]d
//! parts of a type that includes other types, and [`generic`] if a part depends on a type parameter. [`lookup`] finds a code
//! by the [`index`], and [`suggest`] finds the nearest code. [`export`] has the catalog as a page and as data.

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

/// Every code of a type, including the codes of the types that it includes.
///
/// `#[derive(RamError)]` builds the catalog at compile time, as [`HasCatalog::CATALOG`].
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
    /// The path of the type, for the message of a conflict.
    name: &'static str,
    /// The displacement of each bucket.
    displacements: &'static [u16],
    /// The code in each slot, [`KEY`](index::KEY) bytes each. The spec has the code as well, but the copy saves a look-up a
    /// pointer.
    keys: &'static [u8],
    /// The number of the spec of the code in each slot, in the order of declaration.
    numbers: &'static [u16],
    specs: SpecList,
    /// Whether every code is in a slot. Otherwise a code that is not in its slot can still be among the specs.
    complete: bool,
}

impl Catalog {
    /// Returns the number of specs. A [`shared`](derive@crate::RamError) code counts once for each of its specs.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// assert_eq!(RamApiError::CATALOG.len(), 82);
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        self.specs.len()
    }

    /// Returns whether the catalog has no code.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// assert!(!RamApiError::CATALOG.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns an iterator over all specs in the order of declaration. The specs of an included type are at the position of
    /// its variant.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let codes = RamApiError::CATALOG.iter().map(|spec| spec.code());
    /// assert_eq!(codes.filter(|code| code.starts_with("LimitExceeded.")).count(), 11);
    /// ```
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

/// An iterator over the specs of a [`Catalog`] in the order of declaration, returned by [`Catalog::iter`].
///
/// ```
/// use ram_errors::{HasCatalog, RamApiError, Specs};
///
/// fn server_errors(specs: Specs) -> usize {
///     specs.filter(|spec| spec.status() == 500).count()
/// }
///
/// assert_eq!(server_errors(RamApiError::CATALOG.iter()), 1);
/// ```
#[derive(Clone)]
pub struct Specs {
    specs: SpecList,
    /// The numbers of the remaining specs.
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
