//! Fields with the names of filled-in values, and expressions that capture fields by name.

use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(url = "https://docs/{code}", status = 502)]
enum Upstream {
    #[ram(
        code = "Up",
        limit = 100,
        message = "{code} and {limit}",
        solution = "{code}: at most {limit}"
    )]
    Up { code: u32, limit: u64 },
}

#[test]
fn a_field_hides_a_filled_in_name_only_in_the_message() {
    let error = Upstream::Up { code: 7, limit: 8 };
    assert_eq!(error.to_string(), "7 and 8");
    assert_eq!(error.solution(), Some("Up: at most 100"));
    assert_eq!(
        Upstream::CATALOG.get("Up").unwrap().url(),
        Some("https://docs/Up")
    );
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Captured {
    #[ram(code = "Nested", message("{}", format_args!("{a}-{b:>3}")))]
    Nested { a: u8, b: u8 },
    #[ram(code = "Width", message("[{:1$}]", .0, 5))]
    Width(u8),
    #[ram(code = "Local", message("{_0} {}", _0))]
    Local(u8),
    #[ram(code = "Empty", message = "")]
    Empty,
}

#[test]
fn expressions_capture_fields_and_numbers_after_the_fields_are_arguments() {
    assert_eq!(Captured::Nested { a: 1, b: 2 }.to_string(), "1-  2");
    assert_eq!(Captured::Width(7).to_string(), "[    7]");
    assert_eq!(Captured::Local(7).to_string(), "7 7");
    assert_eq!(Captured::Empty.to_string(), "");
}
