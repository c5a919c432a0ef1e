use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", chars = "")]
    Empty,
    #[ram(code = "B", chars = "z-a")]
    Backward,
    #[ram(code = "C", chars = "a-é")]
    NotAscii,
    #[ram(code = "D", chars = "A-Za-z0-9_a")]
    Twice,
    #[ram(code = "E", chars = "A-z_")]
    Overlap,
    #[ram(code = "F", chars = "a-z-9")]
    Hyphen,
    #[ram(code = "G", chars = "+--")]
    RangeToHyphen,
    #[ram(code = "H", chars = "---")]
    OnlyHyphens,
    #[ram(code = "I", chars = "\n-\t")]
    Control,
}

fn main() {}
