use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    Reference(#[source] &std::io::Error),
    #[ram(code = "B")]
    Object(#[source] Box<dyn std::error::Error + '_>),
    #[ram(code = "C")]
    Dyn { source: &dyn std::error::Error },
}

fn main() {}
