use ram_errors::{HasCatalog, RamError, code};

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Left {
    #[ram(message = "a")]
    NoCode,
    #[ram(code = "Twice")]
    First,
    #[ram(code = "Twice", message = "b")]
    Second,
    #[ram(code = 5)]
    Broken,
}

#[derive(Debug, RamError)]
enum Right {
    #[ram(message = "c")]
    NoCode,
    #[ram(code = "NoStatus")]
    NoStatus,
}

#[derive(Debug, RamError)]
enum Outer {
    #[ram(transparent)]
    Left(#[from] Left),
    #[ram(transparent)]
    Right(#[from] Right),
    #[ram(code = "NoStatus", status = 404, shared)]
    Own,
}

#[derive(Debug, RamError)]
enum Generic<L, R> {
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

const A: usize = Generic::<Left, Right>::CATALOG.len();
const B: u16 = code!(Outer, "Twice").status();
const C: u16 = code!(Outer, "Never.Read").status();
const D: u16 = code!(Outer, "NoStatus").status();

fn main() {
    let _ = (A, B, C, D, Outer::CATALOG.len());
}
