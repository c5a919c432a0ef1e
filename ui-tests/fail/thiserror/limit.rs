use ram_errors::RamError;
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("at most {limit}")]
    #[ram(code = "A", limit = 5)]
    A,
}

fn main() {}
