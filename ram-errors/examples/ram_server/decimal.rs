//! Parses the numbers of requests and arguments.

/// Parses ASCII digits. `str::parse` would accept a sign as well.
///
/// Returns `None` for all other strings, and for numbers that are too large.
pub(crate) fn parse(digits: &str) -> Option<u64> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        digits.parse().ok()
    } else {
        None
    }
}
