use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = "409")]
    Text,
    #[ram(code = "B", status = 409.0)]
    Float,
    #[ram(code = "C", status = CONFLICT)]
    Constant,
    #[ram(code = "D", status = http::StatusCode::CONFLICT)]
    Path,
    #[ram(code = "E", status = 400 + 9)]
    Sum,
    #[ram(code = "F", status = Conflict)]
    Phrase,
    #[ram(code = "G", status = 409u8)]
    Suffix,
    #[ram(code = "H", status = 409kg)]
    UnknownSuffix,
    #[ram(code = "I", status = { 409 })]
    Block,
}

fn main() {}
