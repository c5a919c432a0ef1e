use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Same", status = 400)]
struct Left;

#[derive(Debug, RamError)]
#[ram(code = "Same", status = 409)]
struct Right;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Left(Left),
    #[ram(transparent)]
    Right(Right),
}

fn main() {}
