use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A", public = true)]
    Bool,
    #[ram(code = "B", public("Try {}", 5))]
    Group,
    #[ram(code = "C", public, public = "text")]
    Twice,
    #[ram(code = "D", pub)]
    Pub,
}

fn main() {}
