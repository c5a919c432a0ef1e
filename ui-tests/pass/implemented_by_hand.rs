//! Types that implement `Display`, or all of `Display`, `Error` and `From`, by hand.

use std::fmt;

use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(no_display, code = "A", status = 400, message = "shown in the catalog")]
struct OwnDisplay;

impl fmt::Display for OwnDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

#[derive(Debug, RamError)]
#[ram(no_error, status = 400)]
enum OwnError {
    #[ram(code = "B")]
    B,
}

impl fmt::Display for OwnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand, too")
    }
}

impl std::error::Error for OwnError {}

fn main() {
    assert_eq!(OwnDisplay.to_string(), "by hand");
    assert_eq!(
        OwnDisplay::CATALOG.get("A").unwrap().message(),
        Some("shown in the catalog")
    );
    assert_eq!(
        (OwnError::B.to_string(), OwnError::B.code()),
        ("by hand, too".to_owned(), "B")
    );
}
