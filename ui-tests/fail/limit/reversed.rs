use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limit = 64..=1)]
    Plain,
    #[ram(code = "B", limit(name = 64..=1))]
    Named,
}

fn main() {}
