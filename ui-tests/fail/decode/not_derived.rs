use ram_errors::{Decode, RamError, Received};

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400)]
struct Error;

fn main() {
    let _ = Error::decode(&Received::new("A", 400, "a"));
}
