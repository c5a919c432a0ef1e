use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "Quota.User")]
    First,
    #[ram(code = "Quota.User")]
    Second,
    #[ram(code = "Quota.User")]
    Third,
}

fn main() {}
