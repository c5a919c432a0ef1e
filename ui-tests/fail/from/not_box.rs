use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Plain(#[from(io::Error)] io::Error),
    #[ram(code = "B")]
    Other(#[from(std::fmt::Error)] Box<io::Error>),
    #[ram(code = "C")]
    Empty(#[from()] Box<std::num::ParseIntError>),
}

fn main() {}
