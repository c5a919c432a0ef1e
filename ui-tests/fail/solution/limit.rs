use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", solution = "At most {limit}.")]
    None,
    #[ram(code = "B", solution = "At most {limit.custm}.", limit(system = 20, custom = 5))]
    Mistyped,
    #[ram(code = "C", solution = "At most {limit")]
    Open,
    #[ram(code = "D", solution = "At most limit}")]
    Close,
}

fn main() {}
