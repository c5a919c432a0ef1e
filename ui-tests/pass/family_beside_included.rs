//! A family restricts only the own codes of a type, not included codes.

use ram_errors::{HasCatalog, RamApiError, RamError};

#[derive(Debug, RamError)]
#[ram(family = "Quota", status = 409)]
enum Error {
    #[ram(code = "Quota.Disk")]
    Disk,
    #[ram(transparent)]
    Ram(RamApiError),
}

fn main() {
    assert_eq!(Error::CATALOG.len(), 83);
    let _ = (Error::Disk, Error::Ram(RamApiError::NoPermission));
}
