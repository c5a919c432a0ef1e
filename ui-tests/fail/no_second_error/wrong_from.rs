use std::{fmt, io};

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Read(#[from = "io"] io::Error),
    #[from]
    #[ram(code = "B")]
    Write(fmt::Error),
    #[ram(code = "C")]
    Utf8(#[ram(from)] std::string::FromUtf8Error),
    #[ram(code = "D")]
    Parse(#[from] std::num::ParseIntError, #[from] std::num::ParseFloatError),
}

fn fail(bytes: Vec<u8>) -> Result<(), Error> {
    let text = String::from_utf8(bytes)?;
    text.parse::<u8>()?;
    text.parse::<f32>()?;
    std::fs::read(&text)?;
    Err(fmt::Error)?
}

fn main() {
    let _ = fail(Vec::new());
}
