use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent, code = "A", status = 409, message = "a")]
    Ram(RamApiError),
}

fn fail(error: RamApiError) -> Result<(), Box<dyn std::error::Error>> {
    Err(Error::Ram(error))?
}

fn main() {
    let _ = fail;
}
