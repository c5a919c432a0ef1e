use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[from]
    #[ram(code = "A")]
    A(io::Error),
    #[source]
    #[ram(code = "B")]
    B(io::Error),
}

fn main() {}
