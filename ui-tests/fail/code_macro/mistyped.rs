use ram_errors::{RamApiError, code};

fn main() {
    let _ = code!(RamApiError, "LimitExceded.User");
    let _ = code!(RamApiError, "Nothing.Like.It.Exists");
}
