use ram_errors::{RamApiError, code};

fn main() {
    let _ = code!(RamApiError, 409);
}
