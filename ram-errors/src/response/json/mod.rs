//! JSON bodies: RAM's form and problem documents.

mod members;
mod problem;
mod ram;
mod repair;
mod write;

pub(super) use self::problem::parts as problem_parts;
pub(super) use self::write::object;

use alloc::format;

use self::members::Members;
use super::ErrorResponse;
use super::parse_error::Mismatch;

/// Parses an object: RAM's JSON or a problem document.
///
/// # Errors
/// If the body is truncated, is not a JSON object, or has no code.
pub(super) fn read(
    status: u16,
    content_type: Option<&str>,
    body: &str,
) -> Result<ErrorResponse, Mismatch> {
    let body = repair::repair(body);
    let members = Members::parse(&body).map_err(|error| {
        Mismatch::format(if error.is_eof() {
            format!("JSON that is cut off ({error})")
        } else {
            format!("no valid JSON ({error})")
        })
    })?;
    if problem::is_problem(content_type, &members) {
        Ok(problem::read(status, &members))
    } else {
        ram::read(status, &members)
    }
}
