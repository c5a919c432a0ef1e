use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "A", code = "B")]
    Attribute,
    #[ram(code = "C")]
    #[ram(code = "D")]
    Attributes,
}

fn main() {}
