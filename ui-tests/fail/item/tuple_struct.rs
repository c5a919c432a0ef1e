use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A", staus = 400, message = "{1}")]
struct Error(String);

fn main() {}
