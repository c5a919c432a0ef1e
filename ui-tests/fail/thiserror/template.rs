use ram_errors::RamError;
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("the user {nmae}")]
    #[ram(code = "A")]
    A { name: String },
}

fn main() {}
