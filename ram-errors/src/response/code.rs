//! The code of a received body. The readers of JSON and XML call this file.

use alloc::format;
use alloc::string::{String, ToString};

use super::parse_error::Mismatch;

/// Returns the code without white space around it.
///
/// # Errors
/// Returns an error if `form` has no code, or an empty code. `expected` names the member that has the code.
pub(super) fn required(
    code: Option<&str>,
    expected: &'static str,
    form: &str,
) -> Result<String, Mismatch> {
    let found = match code.map(trim) {
        None => format!("{form} without it"),
        Some("") => "an empty code".to_string(),
        Some(code) => return Ok(code.to_string()),
    };
    Err(Mismatch { expected, found })
}

/// Removes white space around a code, and byte-order marks, which Unicode does not count as white space.
pub(super) fn trim(code: &str) -> &str {
    code.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
}
