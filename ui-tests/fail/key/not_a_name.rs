use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram("Quota.User")]
    Text,
    #[ram(409, code = "B")]
    Number,
    #[ram(ram::code = "C")]
    Path,
    #[ram("code" = "D")]
    TextKey,
    #[ram((code = "E"))]
    Group,
    #[ram(@ code = "F")]
    At,
    #[ram('a = 5, code = "G")]
    Lifetime,
    #[ram(if = 5, code = "H")]
    Keyword,
}

fn main() {}
