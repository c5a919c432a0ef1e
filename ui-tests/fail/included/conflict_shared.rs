use ram_errors::{HasCatalog, RamError};

mod left {
    #[derive(Debug, ram_errors::RamError)]
    #[ram(code = "Same", status = 400, message = "left")]
    pub struct Error;
}

mod right {
    #[derive(Debug, ram_errors::RamError)]
    #[ram(code = "Same", status = 400, message = "right")]
    pub struct Error;
}

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Left(left::Error),
    #[ram(transparent)]
    Right(Box<right::Error>),
}

fn fail() -> Result<(), Box<dyn std::error::Error>> {
    Err(Error::Left(left::Error))?
}

fn main() {
    fail().unwrap_err();
    let _ = Error::CATALOG.len();
}
