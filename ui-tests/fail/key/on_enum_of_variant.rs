use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, shared, unit = "a", solution = "s", limit(a = 1))]
enum Error {
    #[ram(code = "A")]
    A,
}

fn main() {}
