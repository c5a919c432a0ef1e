use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limit = 18446744073709551616)]
    Number,
    #[ram(code = "B", limit = 0..=18446744073709551616)]
    Range,
    #[ram(code = "C", limit = -1)]
    Negative,
    #[ram(code = "D", limit = -5..=5)]
    NegativeRange,
}

fn main() {}
