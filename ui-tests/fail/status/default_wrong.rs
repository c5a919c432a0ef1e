use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(status = 4040)]
enum Error {
    #[ram(code = "A")]
    A,
    #[ram(code = "B", message = "b")]
    B,
}

fn main() {
    assert_eq!(Error::CATALOG.len(), 2);
    assert_eq!(Error::A.to_string(), "A");
}
