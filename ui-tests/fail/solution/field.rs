use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{name}", solution = "Rename {name}.")]
    Named { name: String },
    #[ram(code = "B", solution = "Rename {0}.")]
    Tuple(String),
    #[ram(code = "C", solution = "{unknown}")]
    Unit,
    #[ram(code = "D", solution = "{}")]
    Empty,
}

fn main() {}
