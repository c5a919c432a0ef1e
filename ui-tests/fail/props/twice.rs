use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", props(level = "info", level = "warn"))]
    Name,
    #[ram(code = "B", props(level = "info"), props(retry = "no"))]
    Key,
}

fn main() {}
