use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limit = 1..64)]
    HalfOpen,
    #[ram(code = "B", limit = 1..)]
    From,
    #[ram(code = "C", limit = ..)]
    Full,
    #[ram(code = "D", limit = ..64)]
    To,
    #[ram(code = "E", limit = 1...64)]
    ThreeDots,
    #[ram(code = "F", limit = 1..=)]
    NoEnd,
}

fn main() {}
