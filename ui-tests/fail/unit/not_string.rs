use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limit = 5, unit = characters)]
    Name,
    #[ram(code = "B", limit = 5, unit = "")]
    Empty,
    #[ram(code = "C", limit = 5, unit = 'c')]
    Char,
}

fn main() {}
