use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", check = is_long)]
    Parameter,
    #[ram(code = "B", check = first)]
    Result,
    #[ram(code = "C", check = missing)]
    Missing,
}

fn is_long(length: usize) -> bool {
    length > 64
}

fn first(text: &str) -> Option<char> {
    text.chars().next()
}

fn main() {
    let _ = (is_long, first);
}
