use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(status = 400)]
    NoCode,
    #[ram(code = "No.Status")]
    NoStatus,
    Neither,
}

#[derive(Debug, RamError)]
struct NoAttribute;

fn main() {}
