use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{cod}: {statuss}", solution = "{Code}", url = "https://example.com/{codes}")]
    A,
}

fn main() {}
