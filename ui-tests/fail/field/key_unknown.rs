use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Mistyped(#[ram(staus)] u16),
    #[ram(code = "B")]
    Unknown {
        #[ram(skip)]
        name: String,
    },
    #[ram(code = "C")]
    Twice(#[ram(status, status)] u16),
}

fn main() {}
