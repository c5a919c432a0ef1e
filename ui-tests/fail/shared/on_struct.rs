use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Quota", status = 409, shared = "yes")]
struct Error;

fn main() {}
