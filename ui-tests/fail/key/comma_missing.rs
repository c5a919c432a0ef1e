use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A" status = 400)]
    A,
}

fn main() {}
