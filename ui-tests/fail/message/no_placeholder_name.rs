use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{}")]
    Unit,
    #[ram(code = "B", message = "{}")]
    Tuple(String),
    #[ram(code = "C", message = "{} and {}")]
    Struct { first: String, second: String },
    #[ram(code = "D", message("{} and {}", 5))]
    OneArgument,
}

fn main() {}
