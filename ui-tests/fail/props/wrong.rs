use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", props(level = 5.0))]
    Float,
    #[ram(code = "B", props(level))]
    Bare,
    #[ram(code = "C", props)]
    NoGroup,
    #[ram(code = "D", props = "level")]
    Equals,
    #[ram(code = "E", props("level" = "info"))]
    TextName,
    #[ram(code = "F", props(level = "info" retry = "no"))]
    NoComma,
    #[ram(code = "H", props(level = 5 retry = -))]
    NoNumber,
    #[ram(code = "I", props(level = LEVEL, retry = -"1", grpc = 'a'))]
    NoLiteral,
    #[ram(code = "G", props())]
    Empty,
}

fn main() {}
