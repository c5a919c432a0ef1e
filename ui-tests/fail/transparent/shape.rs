use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Unit,
    #[ram(transparent)]
    Empty {},
    #[ram(transparent)]
    Two(RamApiError, String),
}

fn main() {}
