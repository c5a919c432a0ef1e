use std::{fmt, io};

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Two(#[from] io::Error, #[source] fmt::Error),
    #[ram(code = "B")]
    Sources(#[source] io::Error, #[source] fmt::Error),
}

fn main() {}
