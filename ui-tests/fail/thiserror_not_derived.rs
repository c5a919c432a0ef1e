use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("a")]
    #[ram(code = "A")]
    A,
}

fn main() {}
