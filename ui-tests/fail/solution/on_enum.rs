use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, solution = "Ask.")]
enum Error {
    #[ram(code = "A")]
    A,
}

fn main() {}
