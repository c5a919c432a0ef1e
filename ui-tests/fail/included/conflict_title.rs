use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "A", status = 401, title = "Not signed in")]
struct Title;

#[derive(Debug, RamError)]
#[ram(code = "B", status = 401, headers("WWW-Authenticate" = "Basic"))]
struct Header;

#[derive(Debug, RamError)]
#[ram(status = 401)]
enum Error {
    #[ram(code = "A")]
    NoTitle,
    #[ram(transparent)]
    Title(Title),
}

#[derive(Debug, RamError)]
#[ram(status = 401)]
enum OtherError {
    #[ram(code = "B", headers("WWW-Authenticate" = "Bearer"))]
    OtherHeader,
    #[ram(transparent)]
    Header(Header),
}

fn main() {}
