use ram_errors::RamError;
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("a")]
    #[ram(code = "A", message = "b")]
    A,
}

fn main() {}
