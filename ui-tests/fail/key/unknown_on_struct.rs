use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A", http_status = 500, mesage = "a")]
struct Error;

fn main() {}
