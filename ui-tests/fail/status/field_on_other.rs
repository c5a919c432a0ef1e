use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(other)]
    Unknown(#[ram(status)] UnknownError),
}

fn main() {}
