//! Types that derive `thiserror::Error`, which implements `Display`, `Error` and `From`.

use ram_errors::{HasCatalog, RamError};
use thiserror::Error;

#[derive(Debug, Error, RamError)]
enum MyError {
    #[error("no user {name:?}, {}", name.len())]
    #[ram(code = "User.Missing", status = 404)]
    NoUser { name: String },
    #[error(transparent)]
    #[ram(code = "Io", status = 500)]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    #[ram(transparent)]
    Ram(#[from] ram_errors::RamApiError),
    #[error("in {0}")]
    #[ram(code = "Fmt", status = 500, public = "try again")]
    Fmt(#[source] std::fmt::Error),
}

#[derive(Debug, Error, RamError)]
#[error("full")]
#[ram(code = "Disk.Full", status = 507, solution = "delete something")]
struct DiskFull;

fn read() -> Result<(), MyError> {
    Err(std::io::Error::other("a"))?
}

fn main() {
    assert_eq!(read().unwrap_err().code(), "Io");
    let no_user = MyError::NoUser {
        name: "a".to_owned(),
    };
    assert_eq!(no_user.to_string(), "no user \"a\", 1");
    assert_eq!(
        MyError::CATALOG.get("User.Missing").unwrap().message(),
        Some("no user {name}, {}")
    );
    assert_eq!(
        MyError::Fmt(std::fmt::Error).public_message().to_string(),
        "try again"
    );
    assert_eq!(
        (DiskFull.to_string(), DiskFull.status()),
        ("full".to_owned(), 507)
    );
}
