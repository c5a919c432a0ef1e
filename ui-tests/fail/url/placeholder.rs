use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", url = "https://example.com/{name}")]
    Field { name: String },
    #[ram(code = "B", url = "https://example.com/{limit}", limit = 5)]
    Limit,
    #[ram(code = "C", url = "https://example.com/{status}")]
    Status,
    #[ram(code = "D", url = "https://example.com/{code")]
    Open,
    #[ram(code = "E", url = "https://example.com/{code:>10}")]
    Format,
}

fn main() {}
