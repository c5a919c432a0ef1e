use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code)]
    Bare,
    #[ram(code =)]
    Nothing,
    #[ram(code("Quota.User"))]
    Group,
    #[ram(code = , message = "m")]
    Comma,
    #[ram(code: "Quota.User")]
    Colon,
    #[ram(code "Quota.User")]
    NoEquals,
    #[ram(code => "Quota.User")]
    Arrow,
}

fn main() {}
