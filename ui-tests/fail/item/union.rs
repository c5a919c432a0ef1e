use ram_errors::RamError;

#[derive(RamError)]
#[ram(code = "A", status = 400)]
union Error {
    number: u8,
    sign: i8,
}

fn main() {}
