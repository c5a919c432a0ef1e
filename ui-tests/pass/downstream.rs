//! A crate that extends the catalog of RAM with three codes.

use ram_errors::{HasCatalog, RamApiError, RamError, code};

#[derive(Debug, RamError)]
pub enum Error {
    #[ram(code = "EntityNotExist.Role", status = 404)]
    NoRole,
    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

const ROLE: &str = code!(Error, "EntityNotExist.Role").code();

fn main() {
    assert_eq!(ROLE, Error::NoRole.code());
    assert_eq!(Error::CATALOG.len(), 83);
}
