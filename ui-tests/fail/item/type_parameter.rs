use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400, message = "{0}")]
struct Error<T>(T);

#[derive(Debug)]
struct Opaque;

fn main() {
    let _: &dyn RamError = &Error(Opaque);
}
