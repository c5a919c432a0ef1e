use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Error {
    #[ram(code = "Quota..User")]
    Middle,
    #[ram(code = ".User")]
    Start,
    #[ram(code = "Quota.")]
    End,
    #[ram(code = ".")]
    Dot,
}

fn main() {}
