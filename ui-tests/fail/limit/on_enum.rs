use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409, limit = 100, unit = "characters")]
enum Error {
    #[ram(code = "A")]
    A,
}

fn main() {}
