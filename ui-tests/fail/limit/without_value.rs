use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "A", limit)]
    Bare,
}

fn main() {}
