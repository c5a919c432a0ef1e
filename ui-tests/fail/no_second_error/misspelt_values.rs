use ram_errors::{RamError, code};

#[derive(Debug, RamError)]
enum Error {
    #[ram(kode = "A", statsu = 409, limits = 5, mesage = "at most {limit}", units = "users", solutoin = "{limit}")]
    All,
    #[ram(cod = 5, statuss = "x", limit = 5)]
    Both,
    #[ram(codes = "B", code = "C", status = 404)]
    Twice,
}

const A: &str = code!(Error, "A").code();

fn main() {
    let _ = A;
}
