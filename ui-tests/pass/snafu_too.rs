//! Beside `snafu`, which writes `Display`, `Error` and `From`.

use ram_errors::{HasCatalog, RamError};
use snafu::{ResultExt, Snafu};

#[derive(Debug, Snafu, RamError)]
#[ram(no_error, status = 500)]
enum Error {
    #[snafu(display("reading {path}"))]
    #[ram(code = "Read")]
    Read {
        path: String,
        source: std::io::Error,
    },
    #[snafu(transparent)]
    #[ram(code = "Format")]
    Format { source: std::fmt::Error },
    #[snafu(display("own"))]
    #[ram(code = "Own", status = 409, message = "own")]
    Own,
}

fn read() -> Result<(), Error> {
    Err(std::io::Error::other("a")).context(ReadSnafu { path: "a.txt" })
}

fn main() {
    let error = read().unwrap_err();
    assert_eq!(
        (error.code(), error.to_string()),
        ("Read", "reading a.txt".to_owned())
    );
    assert_eq!(Error::from(std::fmt::Error).code(), "Format");
    assert_eq!(Error::Own.status(), 409);
    assert_eq!(Error::CATALOG.get("Own").unwrap().message(), Some("own"));
    assert_eq!(Error::CATALOG.get("Read").unwrap().message(), None);
}
