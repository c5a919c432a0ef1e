use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Bare(#[ram] u16),
    #[ram(code = "B")]
    Value(#[ram = "status"] u16),
    #[ram(code = "C")]
    Empty(#[ram()] u16),
    #[ram(code = "D")]
    Text(#[ram("status")] u16),
}

fn main() {}
