use ram_errors::{RamApiError, RamError, UnknownError};

#[derive(Debug, RamError)]
#[ram(chars = "a-z", one_of("a", "b"), check = is_valid)]
enum Error {
    #[ram(transparent, chars = "a-z")]
    Ram(RamApiError),
    #[ram(other, one_of("a", "b"), check = is_valid)]
    Unknown(UnknownError),
}

fn is_valid(text: &str) -> bool {
    !text.is_empty()
}

fn main() {
    let _ = is_valid;
}
