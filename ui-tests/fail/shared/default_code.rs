use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409, code = "Quota")]
enum Error {
    First,
    Second,
    #[ram(code = "Quota", status = 400)]
    Third,
}

fn main() {}
