use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", solution = 5)]
    Number,
    #[ram(code = "B", solution("Remove {}.", 5))]
    Group,
    #[ram(code = "C", solution)]
    Bare,
    #[ram(code = "D", solution = "a", solution = "b")]
    Twice,
}

fn main() {}
