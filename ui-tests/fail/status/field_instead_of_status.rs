use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A")]
    Upstream(#[ram(status)] u16),
}

fn main() {}
