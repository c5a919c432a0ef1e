use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A", status = 409, limit(system = 20, custom = 5, system = 10))]
struct Error;

fn main() {}
