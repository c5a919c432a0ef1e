use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message("No placeholder.", 5))]
    None,
    #[ram(code = "B", message("{}", 5, 6))]
    Second,
    #[ram(code = "C", message("{used}", used = 5, unused = 6))]
    Named,
    #[ram(code = "D", message("{name}", self.name))]
    Field { name: String },
    #[ram(code = "E", message("{name}", .name))]
    DotField { name: String },
}

fn main() {}
