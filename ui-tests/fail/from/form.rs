use std::io;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Value(#[from = "io::Error"] io::Error),
    #[ram(code = "B")]
    Text(#[from("io::Error")] Box<io::Error>),
    #[ram(code = "C")]
    Source(#[source(io::Error)] Box<io::Error>),
    #[ram(code = "D")]
    SourceValue(#[source = "io"] io::Error),
}

fn main() {}
