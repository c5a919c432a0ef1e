use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "A", limit(min = 1, max = 64), message = "{limit.min} to {limit.max}")]
    A,
}

fn main() {}
