use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Internal.", status = 500)]
enum Error {
    Io,
    Utf8,
}

fn main() {}
