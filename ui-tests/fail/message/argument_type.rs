use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message("{}", .name.size()))]
    NoMethod { name: String },
    #[ram(code = "B", message("{}", missing))]
    NoName,
}

fn main() {}
