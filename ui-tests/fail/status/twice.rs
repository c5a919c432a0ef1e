use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 409, status = 404)]
    A,
}

fn main() {}
