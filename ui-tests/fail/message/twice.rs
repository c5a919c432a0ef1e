use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "a", message("{}", 1))]
    A,
}

fn main() {}
