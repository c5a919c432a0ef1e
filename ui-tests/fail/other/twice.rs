use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(other)]
    Unknown(UnknownError),
    #[ram(other)]
    Newer(UnknownError),
}

fn main() {
    let _ = Error::Newer(UnknownError::new("A", 404, "a")).to_string();
}
