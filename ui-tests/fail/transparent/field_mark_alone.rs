use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 500)]
    A(#[ram(transparent)] RamApiError),
    Bare(#[ram(transparent)] RamApiError),
}

fn main() {}
