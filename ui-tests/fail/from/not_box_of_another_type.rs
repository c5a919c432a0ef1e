use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    A(#[from(std::fmt::Error)] std::io::Error),
}

fn fail() -> Result<(), Error> {
    Err(std::fmt::Error)?
}

fn main() {
    let _ = fail();
}
