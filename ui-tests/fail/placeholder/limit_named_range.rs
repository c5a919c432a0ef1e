use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{limit.name}", limit(name = 1..=64))]
    Range,
    #[ram(code = "B", message = "{limit.max}", limit(name = 1..=64))]
    Max,
}

fn main() {}
