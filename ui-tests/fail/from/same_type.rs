use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Read(#[from] io::Error),
    #[ram(code = "B")]
    Write(#[from] io::Error),
}

fn main() {}
