use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram]
    Bare,
    #[ram = "A"]
    Value,
    #[ram()]
    Empty,
    #[ram[code = "D"]]
    Brackets,
    #[ram { code = "E" }]
    Braces,
}

fn main() {}
