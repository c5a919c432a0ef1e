use ram_errors::{HasCatalog, RamError};
use thiserror::Error;

#[derive(Debug, Error, RamError)]
enum MyError {
    #[error("a")]
    #[ram(code = "A")]
    A,
    #[error(transparent)]
    #[ram(code = "B", satus = 500)]
    Io(#[from] std::io::Error),
}

fn fail() -> Result<(), MyError> {
    Err(std::io::Error::other("a"))?
}

fn main() {
    let error: Box<dyn std::error::Error> = fail().unwrap_err().into();
    let _ = (error.to_string(), MyError::CATALOG.len());
}
