use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, status = 400)]
#[ram(decode, decode)]
enum Error {
    #[ram(code = "A", solution = "a", url = "u")]
    #[ram(solution = "b", url = "v")]
    Attributes,
    #[ram(code = "B", shared, shared)]
    Flags,
    #[ram(code = "C", public, public)]
    Public,
}

fn main() {}
