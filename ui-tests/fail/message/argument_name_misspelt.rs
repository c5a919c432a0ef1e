use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 400, message("{count} left", cuont = .0 + 1))]
    A(u8),
}

fn main() {}
