use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A", message = "{name}", public = "{nam}")]
    Mistyped { name: String },
    #[ram(code = "B", public = "{limit}")]
    NoLimit,
    #[ram(code = "C", public = "{0}")]
    Unit,
    #[ram(code = "D", public = "open {")]
    Open,
}

fn main() {}
