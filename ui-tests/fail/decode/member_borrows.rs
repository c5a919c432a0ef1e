use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(decode, code = "A", status = 400)]
struct Error {
    #[ram(member)]
    path: &'static str,
}

fn main() {}
