use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "EntityNotExist.User", status = 410)]
    Gone,
    #[ram(transparent)]
    Ram(RamApiError),
}

fn main() {}
