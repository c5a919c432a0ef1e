use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Text(#[from] String),
    #[ram(code = "B")]
    Number {
        #[source]
        cause: u8,
    },
    #[ram(code = "C")]
    Name { source: String },
}

fn main() {}
