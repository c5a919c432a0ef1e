use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{name!}")]
    Mark { name: String },
    #[ram(code = "B", message = "{na me}")]
    Space { name: String },
    #[ram(code = "C", message = "{name.len()}")]
    Method { name: String },
    #[ram(code = "D", message = "{name:y}")]
    Trait { name: String },
    #[ram(code = "E", message = "{name:>}")]
    Align { name: String },
    #[ram(code = "F", message = "{name:?x}")]
    DebugHex { name: String },
    #[ram(code = "G", message = "{self.name}")]
    SelfField { name: String },
    #[ram(code = "H", message = "{name.first}")]
    Path { name: String },
    #[ram(code = "I", message = "{:}")]
    NoName { name: String },
}

fn main() {}
