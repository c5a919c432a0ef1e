use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, crate = ::rma_errors)]
enum Error {
    #[ram(code = "A")]
    A,
}

fn main() {}
