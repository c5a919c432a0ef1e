//! Parses JSON bodies: RAM's form and problem documents.

mod raw;
mod repair;
pub(super) mod text;
mod write;

#[cfg(feature = "xml")]
pub(super) use self::raw::object as raw_object;
pub(super) use self::write::object;

use alloc::format;

use serde_json::value::RawValue;

use super::fields::Fields;
use super::parse_error::Mismatch;
use super::{ErrorResponse, problem, ram};

/// Parses an object: RAM's JSON or a problem document.
///
/// # Errors
/// Returns an error if the body is truncated, is not a JSON object, or has no code.
pub(super) fn read(
    status: u16,
    content_type: Option<&str>,
    body: &str,
) -> Result<ErrorResponse, Mismatch> {
    let body = repair::repair(body);
    let members = raw::object(&body).map_err(|error| {
        Mismatch::format(if error.is_eof() {
            format!("JSON that is cut off ({error})")
        } else {
            format!("no valid JSON ({error})")
        })
    })?;
    let fields = Fields::new(members);
    if is_problem(content_type, &fields) {
        Ok(problem::read(status, fields))
    } else {
        ram::read(status, fields, "a member `Code`", "a JSON object")
    }
}

/// Returns whether an object is a problem document.
fn is_problem(content_type: Option<&str>, fields: &Fields<'_, &RawValue>) -> bool {
    is_problem_type(content_type) || (has_problem_members(fields) && !fields.has_scalar("Code"))
}

fn is_problem_type(content_type: Option<&str>) -> bool {
    let media_type = content_type.and_then(|value| value.split(';').next());
    media_type.is_some_and(|value| {
        value
            .trim()
            .eq_ignore_ascii_case("application/problem+json")
    })
}

/// Returns whether an object has the members of a problem document. Only names count: a `type` that is a number is ignored,
/// but the object is still a problem document.
fn has_problem_members(fields: &Fields<'_, &RawValue>) -> bool {
    fields.has("type")
        && ["title", "status", "detail"]
            .iter()
            .any(|name| fields.has(name))
}
