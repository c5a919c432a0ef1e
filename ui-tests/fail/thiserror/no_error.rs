use ram_errors::RamError;
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 400, no_error, no_display)]
enum MyError {
    #[error("a")]
    #[ram(code = "A")]
    A,
}

fn main() {}
