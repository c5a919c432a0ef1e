use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Upstream", status = 502)]
struct Upstream {
    #[ram(status)]
    first: u16,
    #[ram(status)]
    second: Option<u16>,
}

fn main() {}
