use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{1}")]
    OneField(String),
    #[ram(code = "B", message = "{0}")]
    Unit,
    #[ram(code = "C", message = "{0}")]
    Named { name: String },
    #[ram(code = "D", message = "{99999999999999999999999}")]
    Huge(String),
    #[ram(code = "E", message = "{name}")]
    Tuple(String),
    #[ram(code = "F", message = "{-1}")]
    Negative(String),
}

fn main() {}
