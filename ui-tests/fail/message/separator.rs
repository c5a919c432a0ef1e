use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message("{a:,}"))]
    Field { a: u32 },
    #[ram(code = "B", message = concat!("a" "b"))]
    Concat,
    #[ram(code = "C", message = r#"{r#type}"#)]
    RawName { r#type: u8 },
}

fn main() {}
