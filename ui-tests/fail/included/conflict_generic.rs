use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(code = "Same", status = 400)]
struct Left;

#[derive(Debug, RamError)]
#[ram(code = "Same", status = 409)]
struct Right;

#[derive(Debug, RamError)]
enum Either<L, R> {
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

const CODES: usize = Either::<Left, Right>::CATALOG.len();

fn main() {
    let _ = CODES;
}
