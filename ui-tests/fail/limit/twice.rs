use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "A", limit = 5, limit(system = 20))]
    Both,
}

fn main() {}
