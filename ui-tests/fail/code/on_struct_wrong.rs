use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A..B", status = 200)]
struct Error;

fn main() {}
