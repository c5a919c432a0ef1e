use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message("{a} {}", a = 1, 2))]
    PositionalAfterNamed,
    #[ram(code = "B", message("{a}", a = 1, a = 2))]
    Twice,
    #[ram(code = "C", message("{a}", a = ))]
    NoExpression,
    #[ram(code = "D", message("{}", +))]
    NotAnExpression,
    #[ram(code = "E", message("{}", ,))]
    Comma,
    #[ram(code = "F", message("{}" 5))]
    NoComma,
}

fn main() {}
