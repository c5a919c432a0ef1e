use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", one_of())]
    Empty,
    #[ram(code = "B", one_of("System", "Custom", "System"))]
    Twice,
    #[ram(code = "C", one_of("System", ""))]
    EmptyValue,
    #[ram(code = "D", one_of(System, Custom))]
    Names,
    #[ram(code = "E", one_of("System" "Custom"))]
    Separator,
    #[ram(code = "F", one_of = "System")]
    Equals,
    #[ram(code = "G", one_of = ["System", "Custom"])]
    Array,
    #[ram(code = "H", one_of)]
    Nothing,
    #[ram(code = "I", one_of(1, 2))]
    Numbers,
}

fn main() {}
