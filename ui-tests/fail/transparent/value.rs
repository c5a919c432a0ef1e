use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent = true)]
    Ram(RamApiError),
    #[ram(transparent(0))]
    Index(RamApiError),
}

fn main() {}
