use std::path::PathBuf;

use ram_errors::RamError;

#[derive(Debug)]
struct Opaque;

#[derive(Debug, RamError)]
#[ram(status = 400, decode)]
enum Error {
    #[ram(code = "A", message = "{text} {number}")]
    Fine { text: String, number: u8 },
    #[ram(code = "B", message = "{0:?}")]
    Debug(Opaque),
    #[ram(code = "C", message = "{path}")]
    NoFromStr { path: &'static str },
}

fn main() {
    let _: Option<PathBuf> = None;
    let _ = Opaque;
}
