use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A", decode)]
    Decode,
    #[ram(code = "B", family = "B")]
    Family,
    #[ram(code = "C", no_display)]
    NoDisplay,
    #[ram(code = "D", no_error)]
    NoError,
    #[ram(code = "E", crate = ram_errors)]
    Crate,
}

fn main() {}
