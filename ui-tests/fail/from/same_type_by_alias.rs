use ram_errors::RamError;

type Read = std::io::Error;
type Write = std::io::Error;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Read(#[from] Read),
    #[ram(code = "B")]
    Write(#[from] Write),
}

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Generic<T> {
    #[ram(code = "A", message = "a")]
    Read(#[from] Read),
    #[ram(code = "B", message = "b")]
    Write {
        #[from]
        source: Box<Write>,
    },
    #[ram(code = "D", message = "{0}")]
    Value(T),
    #[ram(code = "C", message = "c")]
    Close {
        #[from(std::io::Error)]
        source: std::boxed::Box<Read>,
    },
}

fn main() {}
