use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Internal", family = "Quota", status = 500)]
enum Error {
    Io,
    #[ram(code = "Quota.User")]
    User,
}

fn main() {}
