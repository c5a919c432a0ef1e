use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 200, code = "A..B", decde)]
enum Error {}

fn main() {}
