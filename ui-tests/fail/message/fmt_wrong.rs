use std::fmt;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", fmt = "write")]
    Text,
    #[ram(code = "B", fmt)]
    Bare,
    #[ram(code = "C", fmt = |f| Ok(()))]
    Closure,
    #[ram(code = "D", fmt = write())]
    Call,
    #[ram(code = "E", fmt(write))]
    Group,
}

fn write(f: &mut fmt::Formatter) -> fmt::Result {
    f.write_str("a")
}

fn main() {
    let _ = write;
}
