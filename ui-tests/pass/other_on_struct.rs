//! A struct that keeps every unknown code.

use ram_errors::{HasCatalog, RamError, UnknownError};

#[derive(Debug, RamError)]
#[ram(other)]
struct Error(UnknownError);

fn main() {
    assert_eq!(Error(UnknownError::new("A", 404, "a")).code(), "A");
    assert!(Error::CATALOG.is_empty());
}
