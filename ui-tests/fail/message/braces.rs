use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "Not closed: {name")]
    Open { name: String },
    #[ram(code = "B", message = "Not opened: name}")]
    Close { name: String },
    #[ram(code = "C", message = "{")]
    One,
    #[ram(code = "D", message = "{{}")]
    Two,
    #[ram(code = "E", message = "{{{name}}")]
    Three { name: String },
    #[ram(code = "F", message = "{na{me}}")]
    Nested { name: String },
}

fn main() {
    let _ = Error::One.to_string();
    let _: &dyn std::error::Error = &Error::Two;
    let _ = Error::CATALOG.len();
}
