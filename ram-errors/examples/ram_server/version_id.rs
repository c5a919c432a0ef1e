//! The id of a policy version in requests and responses: `v` and a number.

use crate::decimal;

pub(crate) fn format(number: u64) -> String {
    format!("v{number}")
}

/// Parses an id. A number with a leading zero is rejected, so that a version has a single id.
pub(crate) fn parse(id: &str) -> Option<u64> {
    let number = decimal::parse(id.strip_prefix('v')?)?;
    (format(number) == id).then_some(number)
}
