use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = 404)]
    Number,
    #[ram(code = 'A')]
    Char,
    #[ram(code = b"A")]
    Bytes,
    #[ram(code = c"A")]
    CText,
    #[ram(code = User)]
    Name,
    #[ram(code = true)]
    Bool,
}

fn main() {}
