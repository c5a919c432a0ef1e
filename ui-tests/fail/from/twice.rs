use std::{fmt, io};

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Two(#[from] io::Error, #[from] fmt::Error),
    #[ram(code = "B")]
    Doubled(
        #[from]
        #[from]
        fmt::Error,
    ),
}

fn main() {}
