use ram_errors::RamError;
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("a")]
    #[ram(code = "A")]
    A,
    #[ram(code = "B", message = "b")]
    B,
}

fn main() {}
