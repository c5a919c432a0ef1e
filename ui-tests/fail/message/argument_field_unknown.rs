use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message("{}", .nam.len()))]
    Named { name: String },
    #[ram(code = "B", message("{}", .1))]
    Tuple(String),
    #[ram(code = "C", message("{}", .0))]
    Unit,
}

fn main() {}
