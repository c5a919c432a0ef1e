use ram_errors::RamError;

struct Opaque;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{list}")]
    List { list: Vec<u8> },
    #[ram(code = "B", message = "{0}")]
    Option(Option<u8>),
    #[ram(code = "C", message = "{name:x}")]
    Hex { name: String },
}

fn main() {
    let _ = Opaque;
}
