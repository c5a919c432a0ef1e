use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
enum Error {
    A,
    B { name: String },
    C(u8),
}

impl From<u8> for Error {
    fn from(number: u8) -> Self {
        Error::C(number)
    }
}

fn fail() -> Result<(), Error> {
    Err(5)?
}

fn main() {
    let boxed: Box<dyn std::error::Error> = fail().unwrap_err().into();
    let _ = boxed.to_string();
    let _ = Error::CATALOG.len();
}
