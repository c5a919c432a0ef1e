use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Tuple(#[from] io::Error, String),
    #[ram(code = "B")]
    Named {
        #[from]
        source: std::fmt::Error,
        path: String,
    },
}

fn fail() -> Result<(), Error> {
    Err(io::Error::other("a"))?
}

fn main() {
    fail().unwrap_err();
}
