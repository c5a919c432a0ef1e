use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", url = example.com)]
    Raw,
    #[ram(code = "B", url)]
    Bare,
    #[ram(code = "C", url = "")]
    Empty,
}

fn main() {}
