use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(message = "The user {name}.")]
struct Error {
    name: String,
}

fn main() {}
