use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = " Quota")]
    Start,
    #[ram(code = "Quota ")]
    End,
    #[ram(code = "Quota .User")]
    BeforeDot,
    #[ram(code = "Quota. User")]
    AfterDot,
    #[ram(code = "Quota  Exceeded")]
    Doubled,
    #[ram(code = "Quota\tExceeded")]
    Tab,
    #[ram(code = "Quota\n")]
    Newline,
    #[ram(code = " ")]
    Nothing,
}

fn main() {}
