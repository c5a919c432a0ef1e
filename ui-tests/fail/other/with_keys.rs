use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Code {
    #[ram(other, code = "A")]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
enum Message {
    #[ram(other, status = 500, message = "m", limit = 5)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
enum Transparent {
    #[ram(other, transparent)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
enum Shared {
    #[ram(other, shared, solution = "s", url = "u", props(a = "b"))]
    Unknown(UnknownError),
}

fn main() {}
