use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{name:>widht$}")]
    Width { name: String, width: usize },
    #[ram(code = "B", message = "{name:.precision$}")]
    Precision { name: String },
    #[ram(code = "C", message = "{0:1$}")]
    Index(String),
    #[ram(code = "D", message = "{name:.*}")]
    Star { name: String },
}

fn main() {}
