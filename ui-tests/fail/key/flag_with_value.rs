use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, decode = true)]
enum Error {
    #[ram(code = "A", shared = true)]
    A,
    #[ram(code = "B", shared("A"))]
    B,
}

fn main() {}
