use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "", status = 409)]
    Empty,
}

fn fail() -> Result<(), Box<dyn std::error::Error>> {
    Err(Error::Empty)?
}

fn main() {
    fail().unwrap_err();
}
