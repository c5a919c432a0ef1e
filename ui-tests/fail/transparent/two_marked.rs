use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Two(#[source] RamApiError, #[source] RamApiError),
    #[ram(transparent)]
    Three(#[ram(transparent)] RamApiError, #[ram(transparent)] RamApiError),
}

fn main() {}
