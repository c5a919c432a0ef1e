use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A" message = "a")]
    NoComma,
    #[ram(code = "B"; message = "a")]
    Semicolon,
    #[ram(code = "C",, message = "a")]
    TwoCommas,
    #[ram(, code = "D")]
    CommaFirst,
    #[ram(code = "E" status)]
    NoCommaFlag,
}

fn main() {}
