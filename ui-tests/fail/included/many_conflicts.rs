use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Ram(RamApiError),
    #[ram(code = "EntityNotExist.User", status = 410)]
    User,
    #[ram(code = "EntityNotExist.Group", status = 410)]
    Group,
    #[ram(code = "Inactive", status = 410)]
    Inactive,
}

fn main() {}
