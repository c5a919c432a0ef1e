use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, props(level = "info", level = "warn"))]
enum Error {
    #[ram(code = "A", props(level = "error"))]
    A,
}

fn main() {}
