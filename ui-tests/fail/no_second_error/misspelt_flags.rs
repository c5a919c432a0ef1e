use std::{fmt, io};

use ram_errors::{Decode, HasCatalog, RamApiError, RamError, Received, UnknownError};

#[derive(Debug, RamError)]
#[ram(dcode, status = 400)]
enum Decoded {
    #[ram(code = "A")]
    A,
    #[ram(transparant)]
    Ram(#[from] RamApiError),
    #[ram(othr)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
#[ram(no_eror, status = 400)]
enum ByHand {
    #[ram(code = "B", decode)]
    B,
    #[ram(code = "C", shraed)]
    First,
    #[ram(code = "C", shared)]
    Second,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

#[derive(Debug, RamError)]
#[ram(no_dispaly, code = "D", status = 500, transparnt)]
struct Wrapped(io::Error);

impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

fn main() {
    let received = Received::new("A", 400, "a");
    let _ = (Decoded::decode(&received), ByHand::decode(&received));
    let _ = (Decoded::CATALOG.len(), Decoded::from(RamApiError::NoPermission), Wrapped(io::Error::other("a")).code());
}
