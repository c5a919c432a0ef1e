use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    A(#[ram(from)] io::Error),
    #[ram(code = "B")]
    B(#[ram(source)] io::Error),
    #[ram(code = "C", from)]
    C(std::fmt::Error),
}

fn main() {}
