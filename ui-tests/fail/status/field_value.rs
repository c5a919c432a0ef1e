use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Upstream", status = 502)]
struct Upstream {
    #[ram(status = 404)]
    status: u16,
}

fn main() {}
