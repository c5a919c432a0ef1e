use ram_errors::RamError;

#[derive(Debug)]
struct Rejection(String);

fn text(rejection: &Rejection) -> &str {
    &rejection.0
}

fn of_number(_: &u16) -> u16 {
    404
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    NoStatus(#[ram(status = text)] Rejection),
    #[ram(code = "B")]
    OtherType(#[ram(status = of_number)] Rejection),
    #[ram(code = "C")]
    Closure(#[ram(status = |_| 404)] Rejection),
    #[ram(code = "D")]
    Empty(#[ram(status = )] u16),
}

fn main() {}
