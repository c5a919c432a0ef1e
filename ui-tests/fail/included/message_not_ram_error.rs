use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent, message = "Reading {path}.")]
    Read {
        path: String,
        #[source]
        source: std::io::Error,
    },
}

fn main() {}
