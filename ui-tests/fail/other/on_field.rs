use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 500)]
    A(#[ram(other)] UnknownError),
}

fn main() {}
