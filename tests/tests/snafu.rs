//! Enums that also derive `Snafu`, which implements `Display`, `Error` and `From`. With `no_error`, `RamError` does not implement these traits.

use std::{fmt, io};

use ram_errors::{HasCatalog, RamError};
use snafu::{ResultExt as _, Snafu};

#[derive(Debug, Snafu, RamError)]
#[ram(no_error, status = 500)]
enum Error {
    #[snafu(display("reading {path}"))]
    #[ram(code = "Read")]
    Read { path: String, source: io::Error },
    #[snafu(transparent)]
    #[ram(code = "Format")]
    Format { source: fmt::Error },
    #[snafu(display("own"))]
    #[ram(code = "Own", status = 409, message = "own")]
    Own,
}

fn read() -> Result<(), Error> {
    Err(io::Error::other("a")).context(ReadSnafu { path: "a.txt" })
}

#[test]
fn snafu_writes_the_message_and_ram_error_the_code() {
    let error = read().unwrap_err();
    assert_eq!(error.to_string(), "reading a.txt");
    assert_eq!((error.code(), error.status()), ("Read", 500));
    assert_eq!(Error::from(fmt::Error).code(), "Format");
    assert_eq!(Error::Own.status(), 409);
}

#[test]
fn the_catalog_has_the_messages_of_the_attribute() {
    let message = |code| Error::CATALOG.get(code).unwrap().message();
    assert_eq!(message("Own"), Some("own"));
    assert_eq!(message("Read"), None);
}
