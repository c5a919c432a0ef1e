use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{limit:?}", limit = 5)]
    Debug,
    #[ram(code = "B", message = "{code:>10}")]
    Width,
    #[ram(code = "C", solution = "{limit:05}", limit = 5)]
    Solution,
}

fn main() {}
