use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
enum Unit {
    #[ram(other)]
    Unknown,
}

#[derive(Debug, RamError)]
enum Two {
    #[ram(other)]
    Unknown(UnknownError, String),
}

#[derive(Debug, RamError)]
enum Text {
    #[ram(other)]
    Unknown(String),
}

fn main() {}
