use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "A", limit(20))]
    Unnamed,
    #[ram(code = "B", limit())]
    Empty,
    #[ram(code = "C", limit("system" = 20))]
    TextName,
    #[ram(code = "D", limit(system))]
    NoNumber,
    #[ram(code = "E", limit(system = "20"))]
    Text,
    #[ram(code = "F", limit(system = 20 custom = 5))]
    NoComma,
    #[ram(code = "G", limit = (system = 20))]
    Equals,
    #[ram(code = "H", limit { system = 20 })]
    Braces,
}

fn main() {}
