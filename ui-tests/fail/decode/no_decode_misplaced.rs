use ram_errors::{RamError, UnknownError};

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum WithoutDecode {
    #[ram(code = "A", no_decode)]
    A,
}

#[derive(Debug, RamError)]
#[ram(decode, no_decode, status = 400)]
enum OnEnum {
    #[ram(code = "B", no_decode = true)]
    B(u8),
    #[ram(code = "C", undecodable)]
    C(u8),
    #[ram(other, no_decode)]
    Other(UnknownError),
}

fn main() {}
