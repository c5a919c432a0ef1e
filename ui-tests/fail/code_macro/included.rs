use ram_errors::{RamApiError, RamError, code};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "Quota.Disk", status = 409)]
    Disk,
    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

const LOWER_CASE: &str = code!(Error, "limitexceeded.user").code();
const OWN: u16 = code!(Error, "Quota.Disc").status();

fn main() {
    let _ = (LOWER_CASE, OWN);
}
