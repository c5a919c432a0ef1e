use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "Quota.User", status = 409)]
    User,
    #[ram(code = "Quota.User", status = 409)]
    Again,
}

fn main() {
    let _ = Error::CATALOG.get("Quota.User");
}
