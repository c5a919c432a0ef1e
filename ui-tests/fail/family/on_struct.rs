use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(family = "Quota", code = "Quta.Disk", status = 409)]
struct Error;

fn main() {}
