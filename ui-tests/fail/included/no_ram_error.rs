use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Io(std::io::Error),
    #[ram(transparent)]
    Fmt(Box<std::fmt::Error>),
}

fn main() {}
