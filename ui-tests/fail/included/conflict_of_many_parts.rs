use ram_errors::{HasCatalog, RamError};

macro_rules! one_code {
    ($name:ident: $code:literal, $status:literal) => {
        #[derive(Debug, RamError)]
        #[ram(code = $code, status = $status)]
        struct $name;
    };
}

one_code!(A: "A", 404);
one_code!(B: "B", 404);
one_code!(C: "C", 404);
one_code!(D: "D", 404);
one_code!(E: "E", 404);
one_code!(F: "F", 404);
one_code!(G: "G", 404);
one_code!(H: "H", 404);
one_code!(OtherG: "G", 409);
one_code!(OtherH: "H", 409);

#[derive(Debug, RamError)]
enum Many<T, U> {
    #[ram(transparent)]
    A(A),
    #[ram(transparent)]
    B(B),
    #[ram(transparent)]
    C(C),
    #[ram(transparent)]
    D(D),
    #[ram(transparent)]
    E(E),
    #[ram(transparent)]
    F(F),
    #[ram(transparent)]
    G(G),
    #[ram(transparent)]
    H(H),
    #[ram(transparent)]
    T(T),
    #[ram(transparent)]
    U(U),
}

const NINTH: usize = Many::<OtherH, A>::CATALOG.len();
const BOTH: usize = Many::<OtherH, OtherG>::CATALOG.len();

fn main() {
    let _ = (NINTH, BOTH);
}
