use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(other = "Unknown")]
    Unknown(UnknownError),
}

fn main() {}
