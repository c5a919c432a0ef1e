use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, no_display = false)]
enum Error {
    #[ram(code = "A")]
    A,
}

fn main() {}
