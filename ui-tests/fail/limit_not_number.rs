use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limit = "100")]
    Text,
    #[ram(code = "B", limit = 1.5)]
    Float,
    #[ram(code = "C", limit = MAX)]
    Constant,
    #[ram(code = "D", limit = 10 * 1024)]
    Product,
    #[ram(code = "E", limit = "1"..="64")]
    TextRange,
    #[ram(code = "F", limit = u64::MAX)]
    Path,
}

fn main() {}
