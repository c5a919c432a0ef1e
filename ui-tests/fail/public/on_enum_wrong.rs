use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, public = "{nam} failed")]
enum Error {
    #[ram(code = "A")]
    A { name: String },
    #[ram(code = "B")]
    B { name: String },
}

fn main() {}
