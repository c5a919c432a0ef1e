use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", check = |text| !text.is_empty())]
    Closure,
    #[ram(code = "B", check = "is_valid")]
    Text,
    #[ram(code = "C", check = is_valid())]
    Call,
    #[ram(code = "D", check(is_valid))]
    List,
    #[ram(code = "E", check)]
    Nothing,
    #[ram(code = "F", check = 5)]
    Number,
}

fn is_valid(text: &str) -> bool {
    !text.is_empty()
}

fn main() {
    let _ = is_valid;
}
