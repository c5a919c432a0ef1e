use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", statuss = 409, message = "a")]
    A,
    #[ram(code = "B", status = 409, retry = true)]
    B,
}

fn fail() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(Error::CATALOG.len(), 2);
    Err(Error::A)?
}

fn main() {
    let _ = fail();
}
