use ram_errors::{RamError, code};

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(cod = "Quota.User")]
    Misspelt,
    #[ram(code = "Quota..Group")]
    Malformed,
    #[ram(code = Role)]
    NotText,
}

const USER: &str = code!(Error, "Quota.User").code();

fn main() {
    let _ = (USER, code!(Error, "Quota.Group"), code!(Error, "Quota.Role").solution());
}
