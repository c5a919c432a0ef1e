use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 200)]
    Success,
    #[ram(code = "B", status = 299)]
    Below,
    #[ram(code = "C", status = 600)]
    Above,
    #[ram(code = "D", status = 0)]
    Zero,
    #[ram(code = "E", status = 65_945)]
    Wrapped,
    #[ram(code = "F", status = 99999999999999999999999)]
    Huge,
    #[ram(code = "G", status = -404)]
    Negative,
}

fn main() {}
