use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, no_display)]
enum Error {
    #[ram(code = "A", message = "a")]
    A,
}

fn main() {}
