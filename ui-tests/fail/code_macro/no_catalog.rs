use ram_errors::{UnknownError, code};

struct Plain;

fn main() {
    let _ = code!(UnknownError, "LimitExceeded.User");
    let _ = code!(Plain, "LimitExceeded.User");
}
