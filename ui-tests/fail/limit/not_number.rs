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
    #[ram(code = "G", limit = -1)]
    Negative,
    #[ram(code = "H", limit = -1.5)]
    NegativeFloat,
    #[ram(code = "I", limit = 18446744073709551616)]
    TooLarge,
    #[ram(code = "J", limit = 100i32)]
    Suffix,
    #[ram(code = "K", limit(a = -1, b = 1..=1e3))]
    Named,
    #[ram(code = "L", limit = ..=-1)]
    NegativeRange,
}

fn main() {}
