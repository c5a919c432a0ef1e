use ram_errors::{Decode, RamError, Received};

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400)]
struct NotDecoded;

#[derive(Debug, RamError)]
#[ram(decode)]
enum Error {
    #[ram(transparent)]
    Inner(NotDecoded),
}

fn main() {
    let _ = Error::decode(&Received::new("A", 400, "a"));
}
