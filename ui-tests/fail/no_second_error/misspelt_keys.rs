use ram_errors::{RamError, code};

#[derive(Debug, RamError)]
enum Error {
    #[ram(cod = "A", status = 409)]
    Code,
    #[ram(code = "B", Status = 409)]
    Case,
    #[ram(kode = "C", statuz = 409)]
    Both,
}

const B: &str = code!(Error, "B").code();

fn main() {
    let _ = B;
}
