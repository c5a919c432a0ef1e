use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(transparent)]
enum Error {
    #[ram(code = "A", status = 500)]
    A,
}

fn main() {}
