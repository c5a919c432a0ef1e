use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, famly = "Quota", rename_all = "kebab-case")]
enum Error {
    #[ram(code = "Quota.A")]
    A,
}

fn main() {}
