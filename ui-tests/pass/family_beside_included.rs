use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
#[ram(family = "Quota", status = 409)]
enum Error {
    #[ram(code = "Quota.Disk")]
    Disk,
    #[ram(transparent)]
    Ram(RamApiError),
}

fn main() {}
