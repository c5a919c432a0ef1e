use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = 5)]
    Number,
    #[ram(code = "B", message = format!("{}", 5))]
    Macro,
    #[ram(code = "C", message = b"m")]
    Bytes,
    #[ram(code = "D", message)]
    Bare,
    #[ram(code = "E", message())]
    Empty,
    #[ram(code = "F", message(5))]
    GroupNumber,
    #[ram(code = "G", message = "a" "b")]
    TwoTexts,
    #[ram(code = "H", message = "a", "b")]
    Comma,
}

fn main() {}
