use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 2000, code = "A..B")]
enum Error {
    #[ram(code = "A", status = 409)]
    A,
}

fn main() {}
