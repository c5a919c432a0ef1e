use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "Quota.User", shared)]
    First,
    #[ram(code = "Quota.User")]
    Second,
}

fn main() {}
