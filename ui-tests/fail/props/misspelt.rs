use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, prop(level = "info"))]
enum Error {
    #[ram(code = "A", properties(level = "info"))]
    A,
}

fn main() {}
