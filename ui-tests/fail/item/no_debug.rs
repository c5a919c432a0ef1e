use ram_errors::RamError;

#[derive(RamError)]
#[ram(code = "A", status = 400)]
struct Error;

fn main() {}
