use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "The user {nmae}.")]
    Mistyped { name: String },
    #[ram(code = "B", message = "The user {name}.")]
    Unit,
    #[ram(code = "C", message = "The user {anything}.")]
    Nothing { name: String },
    #[ram(code = "D", message = "{first} and {second}")]
    Two,
}

fn fail() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Err(Error::Mistyped { name: "a".to_owned() })?
}

fn main() {
    fail().unwrap_err();
}
