use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent, code = "A")]
    CodeOnly(std::io::Error),
    #[ram(transparent, status = 500)]
    StatusOnly(std::io::Error),
    #[ram(transparent, code = "C", status = 500, message = "io")]
    Everything(std::io::Error),
}

fn main() {}
