use ram_errors::RamError;

#[derive(Debug, RamError)]
enum QuotaError {
    #[ram(code = "Quota.Users", status = 409, message = "Too many users.")]
    Users,
    #[ram(code = "Quota.Users", status = 423, message = "The user {nam} is locked.")]
    Locked { name: String },
}

fn main() {}
