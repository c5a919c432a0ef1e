use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "Allowed are {chars}.")]
    NoChars,
    #[ram(code = "B", solution = "The value is {one_of}.", chars = "a-z")]
    NoValues,
    #[ram(code = "C", public = "Allowed are {chars}.", one_of("a", "b"))]
    PublicNoChars,
    #[ram(code = "D", message = "Allowed are {chars:>4}.", chars = "a-z")]
    Format,
    #[ram(code = "E", message = "Allowed are {char}.", chars = "a-z")]
    Misspelt,
    #[ram(code = "F", url = "https://example.com/{chars}", chars = "a-z")]
    Url,
    #[ram(code = "G", message = "Allowed are {chars} or {one_of}.", chars = "z-a", one_of())]
    BrokenKeys,
}

fn main() {}
