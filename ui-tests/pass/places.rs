//! Types in modules, in functions, in constants and behind `cfg`.

#![deny(warnings)]

use ram_errors::{HasCatalog, RamError, code};

pub mod outer {
    pub mod inner {
        #[derive(Debug, ram_errors::RamError)]
        #[ram(code = "Inner", status = 400)]
        pub struct Error;
    }

    #[derive(Debug, ram_errors::RamError)]
    pub enum Error {
        #[ram(transparent)]
        Inner(#[from] inner::Error),
    }
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[cfg(any())]
    #[ram(code = "Never", status = 9)]
    Never(Missing),
    #[cfg(all())]
    #[cfg_attr(all(), ram(code = "Always"))]
    Always {
        #[cfg(any())]
        missing: Missing,
    },
}

const INNER: &str = code!(outer::Error, "Inner").code();

fn main() {
    #[derive(Debug, RamError)]
    #[ram(code = "Local", status = 400, message = "{0}", public)]
    struct Local(u8);

    #[derive(Debug, RamError)]
    #[ram(transparent)]
    struct Wrapped(outer::Error);

    assert_eq!(Wrapped(outer::inner::Error.into()).code(), INNER);
    assert_eq!(Error::Always {}.code(), "Always");
    assert_eq!(Error::CATALOG.len(), 1);
    assert_eq!(Local(5).to_string(), "5");
}
