use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Ram {
        #[source]
        source: RamApiError,
        #[ram(status)]
        status: u16,
    },
}

fn main() {}
