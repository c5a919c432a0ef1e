use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", limits = 5, unit = "characters", message = "At most {limit}.")]
    A,
}

fn main() {}
