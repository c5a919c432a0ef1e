use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(family = "A", family = "B", crate = ram_errors, crate = ram_errors)]
#[ram(url = "u", url = "v", fmt = write, fmt = write)]
enum Error {}

fn main() {}
