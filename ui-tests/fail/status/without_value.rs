use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status)]
    Bare,
    #[ram(code = "B", status(409))]
    Group,
    #[ram(code = "C", status = )]
    Nothing,
}

fn main() {}
