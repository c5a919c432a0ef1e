use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    Tuple(#[error("a {0}")] u8),
    #[ram(code = "B", message = "b")]
    Named {
        #[error(source)]
        cause: std::fmt::Error,
    },
}

#[derive(Debug, RamError)]
#[ram(code = "S", status = 400)]
struct Struct(#[error(transparent)] u8);

fn main() {}
