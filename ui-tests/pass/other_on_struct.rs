use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
#[ram(other)]
struct Error(UnknownError);

fn main() {}
