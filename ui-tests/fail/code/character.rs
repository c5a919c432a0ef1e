use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "Quota\\User")]
    Backslash,
    #[ram(code = "Quötä")]
    Letter,
    #[ram(code = "Quota,User")]
    Comma,
    #[ram(code = "{code}")]
    Braces,
    #[ram(code = "Quota\u{a0}User")]
    NoBreakSpace,
    #[ram(code = "Quota\0")]
    Nul,
}

fn main() {}
