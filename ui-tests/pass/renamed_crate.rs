//! The crate under another name.

extern crate ram_errors as renamed;

mod errors {
    pub use ::ram_errors::*;
}

mod ram_errors {}

mod own {
    #[derive(Debug, crate::errors::RamError)]
    #[ram(crate = crate::errors, decode, code = "A", status = 400, message = "{0}")]
    pub struct Own(pub u8);
}

#[derive(Debug, renamed::RamError)]
#[ram(crate = renamed, decode)]
enum Error {
    #[ram(transparent)]
    Own(own::Own),
    #[ram(code = "B", status = 400)]
    B,
}

fn main() {
    use renamed::{HasCatalog, RamError};

    assert_eq!(own::Own(5).to_string(), "5");
    assert_eq!(Error::CATALOG.len(), 2);
    assert_eq!(Error::B.code(), "B");
}
