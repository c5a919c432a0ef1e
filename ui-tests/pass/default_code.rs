//! A default code for all variants without their own code.

use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(code = "InternalError", status = 500)]
enum Error {
    Io,
    Utf8,
    #[ram(code = "InternalError", status = 503, shared)]
    Busy,
    #[ram(code = "Quota.User", status = 409)]
    Quota,
}

fn main() {
    assert_eq!(Error::Io.code(), Error::Utf8.code());
    assert_eq!((Error::Busy.status(), Error::Quota.status()), (503, 409));
    assert_eq!(Error::CATALOG.get("InternalError").unwrap().status(), 500);
}
