use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "B", solution = "")]
    Solution,
    #[ram(code = "C", public = "")]
    Public,
}

fn main() {}
