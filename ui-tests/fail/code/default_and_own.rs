use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Internal", status = 500)]
enum Error {
    Io,
    Utf8,
    #[ram(code = "Internal", status = 503)]
    Own,
}

fn main() {}
