use ram_errors::RamError;

const USER: &str = "Quota.User";

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = USER)]
    Constant,
    #[ram(code = concat!("Quota", ".Group"))]
    Macro,
    #[ram(code = "Quota" + ".Role")]
    Sum,
    #[ram(code = ("Quota.Policy"))]
    Group,
}

fn main() {
    let _ = USER;
}
