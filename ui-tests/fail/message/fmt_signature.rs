use std::fmt;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", fmt = write)]
    TooMany(u8, u8),
    #[ram(code = "B", fmt = missing)]
    Missing,
}

fn write(_: &u8, f: &mut fmt::Formatter) -> fmt::Result {
    f.write_str("a")
}

fn main() {
    let _ = write;
}
