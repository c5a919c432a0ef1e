use std::fmt;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "a", fmt = write)]
    A,
}

fn write(f: &mut fmt::Formatter) -> fmt::Result {
    f.write_str("a")
}

fn main() {
    let _ = write;
}
