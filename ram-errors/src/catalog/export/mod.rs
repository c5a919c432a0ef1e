//! A catalog as a page for readers and as data that can be stored and compared.

#[cfg(feature = "serde")]
mod diff;
mod markdown;
#[cfg(feature = "serde")]
mod stored;

#[cfg(feature = "serde")]
pub use diff::{CatalogDiff, Change, ChangeKind};
#[cfg(feature = "utoipa")]
pub(crate) use markdown::escaped;
#[cfg(feature = "serde")]
pub use stored::StoredCatalog;
