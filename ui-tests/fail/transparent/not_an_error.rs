use ram_errors::RamError;

struct Plain;

#[derive(Debug)]
struct Debuggable;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent, code = "A", status = 500)]
    Text(String),
    #[ram(transparent, code = "B", status = 500)]
    Own(Debuggable),
}

fn main() {
    let _ = Plain;
}
