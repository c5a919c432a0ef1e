use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "Quota.User", status = 409)]
    User,
    #[ram(code = "Quota.Group", status = 409)]
    Group,
    #[ram(code = "Quota.User", status = 400)]
    Other,
}

fn main() {}
