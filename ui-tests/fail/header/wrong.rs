use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    Bare(#[ram(header)] u8),
    #[ram(code = "B")]
    NoLiteral(#[ram(header = RETRY_AFTER)] u8),
    #[ram(code = "C")]
    Name(#[ram(header = "Retry After")] u8),
    #[ram(code = "D")]
    Framing(#[ram(header = "Content-Length")] u8),
    #[ram(code = "E")]
    Twice(#[ram(header = "X-A", header = "X-B")] u8),
    #[ram(code = "F")]
    TwoFields(#[ram(header = "X-A")] u8, #[ram(header = "x-a")] u8),
    #[ram(code = "G")]
    NoComma(#[ram(header = "X-A" status)] u16),
    #[ram(code = "H")]
    Empty(#[ram(header = )] u8),
}

fn main() {}
