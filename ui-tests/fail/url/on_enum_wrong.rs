use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(status = 400, url = "https://example.com/{cdoe}")]
enum Error {
    #[ram(code = "A")]
    A,
    #[ram(code = "B")]
    B,
}

fn main() {
    let _ = Error::CATALOG.iter().count();
}
