use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(decode)]
enum Error {
    #[ram(other)]
    Other(String),
}

fn main() {}
