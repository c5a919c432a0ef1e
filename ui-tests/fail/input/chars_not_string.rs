use ram_errors::RamError;

const LETTERS: &str = "a-z";

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", chars = LETTERS)]
    Constant,
    #[ram(code = "B", chars = 'a'..='z')]
    Range,
    #[ram(code = "C", chars("a-z", "0-9"))]
    List,
    #[ram(code = "D", chars)]
    Nothing,
    #[ram(code = "E", chars = "a-z" "0-9")]
    TwoLiterals,
    #[ram(code = "F", chars = "a-z", chars = "0-9")]
    Twice,
}

fn main() {
    let _ = LETTERS;
}
