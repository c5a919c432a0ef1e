use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, title = "Failed with {cod}")]
enum Error {
    #[ram(code = "A")]
    Inherits,
    #[ram(code = "B", title = 5)]
    Number,
    #[ram(code = "C", title)]
    Bare,
    #[ram(code = "D", title = "a {0}")]
    Field(u8),
    #[ram(code = "E", title = "")]
    Empty,
    #[ram(code = "F", title = "{limit} users")]
    Limit,
}

fn main() {}
