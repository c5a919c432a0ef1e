use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "Quota.User", shared)]
    Alone,
    #[ram(code = "Quota.Group")]
    Group,
}

fn main() {}
