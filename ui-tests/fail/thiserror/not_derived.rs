use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum MyError {
    #[error("a")]
    #[ram(code = "A")]
    A,
    #[error("b {0}")]
    #[ram(code = "B")]
    B(u8),
}

#[derive(Debug, RamError)]
#[ram(status = 400, code = "S", decode)]
#[error("a struct")]
struct Struct;

#[derive(Debug, RamError)]
#[ram(status = 400, code = "L")]
#[error("{0}")]
struct Lifetime<'a>(&'a str);

#[derive(Debug, RamError)]
#[ram(status = 400, code = "G")]
#[error("{0}")]
struct Generic<T>(T);

fn main() {
    let _ = status(&Generic(1));
}

fn status(error: &impl RamError) -> u16 {
    error.status()
}
