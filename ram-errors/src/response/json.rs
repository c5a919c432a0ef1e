//! RAM's JSON: one flat object.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write as _;

use serde_json::Value;
use serde_json::value::RawValue;

use super::names::find;
use super::parse_error::Mismatch;
use super::parts::{Part, Parts};
use super::{AccessDeniedDetail, ErrorResponse, problem};

/// The members of an object, each as it is written. Raw values are not nested in memory, so that no depth is too deep.
pub(super) type Members<'a> = BTreeMap<String, &'a RawValue>;

/// Reads an object. It is cut off, is not JSON, or has no code, else.
pub(super) fn read(
    status: u16,
    content_type: Option<&str>,
    body: &str,
) -> Result<ErrorResponse, Mismatch> {
    let members: Members<'_> = serde_json::from_str(body).map_err(|error| {
        Mismatch::format(if error.is_eof() {
            format!("JSON that is cut off ({error})")
        } else {
            format!("no valid JSON ({error})")
        })
    })?;
    if problem::is_problem(content_type, &members) {
        return problem::read(status, &members);
    }
    let code = text(&members, "Code")?.ok_or_else(|| Mismatch {
        expected: "a member `Code`",
        found: "a JSON object without it".to_string(),
    })?;
    let message = text(&members, "Message")?.unwrap_or_default();
    Ok(ErrorResponse {
        recommend: text(&members, "Recommend")?,
        ..read_common(&members, ErrorResponse::bare(code, status, message))?
    })
}

/// The members that both RAM's body and a problem document can have.
pub(super) fn read_common(
    members: &Members<'_>,
    response: ErrorResponse,
) -> Result<ErrorResponse, Mismatch> {
    Ok(ErrorResponse {
        request_id: text(members, "RequestId")?,
        host_id: text(members, "HostId")?,
        access_denied_detail: access_denied_detail(members)?,
        ..response
    })
}

/// The text of a member; a value that is no text as it is written.
pub(super) fn text(members: &Members<'_>, name: &str) -> Result<Option<String>, Mismatch> {
    let Some(value) = find(members, name) else {
        return Ok(None);
    };
    match value.get() {
        "null" => Ok(None),
        written if written.starts_with('"') => serde_json::from_str(written)
            .map(Some)
            .map_err(|error| Mismatch::format(format!("no valid text in `{name}` ({error})"))),
        written => Ok(Some(written.to_string())),
    }
}

fn access_denied_detail(members: &Members<'_>) -> Result<Option<AccessDeniedDetail>, Mismatch> {
    let object = find(members, "AccessDeniedDetail")
        .map(|value| value.get())
        .filter(|written| written.starts_with('{'));
    let Some(object) = object else {
        return Ok(None);
    };
    let details: Members<'_> = serde_json::from_str(object).map_err(|error| {
        Mismatch::format(format!("no valid object in `AccessDeniedDetail` ({error})"))
    })?;
    let mut mismatch = None;
    let detail = AccessDeniedDetail::read(|name| {
        text(&details, name).unwrap_or_else(|error| {
            mismatch = Some(error);
            None
        })
    });
    match mismatch {
        Some(mismatch) => Err(mismatch),
        None => Ok(Some(detail)),
    }
}

/// Prints an object on one line, in the order of the parts.
pub(super) fn object(parts: &Parts<'_>) -> String {
    let mut out = String::new();
    let members = parts.iter().map(|(name, part)| (*name, value(part)));
    write_object(&mut out, members);
    out
}

/// `serde_json` sorts the members of an object; these keep their order.
fn write_object<'a>(out: &mut String, members: impl Iterator<Item = (&'a str, String)>) {
    out.push('{');
    for (index, (name, value)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{}:{value}", Value::from(name));
    }
    out.push('}');
}

fn value(part: &Part<'_>) -> String {
    match part {
        Part::Text(text) | Part::Link(text) => Value::from(*text).to_string(),
        Part::Number(number) => number.to_string(),
        Part::Member(value) => value.to_string(),
        Part::Detail(detail) => {
            let mut out = String::new();
            let members = detail.iter();
            write_object(
                &mut out,
                members.map(|(name, text)| (name, Value::from(text).to_string())),
            );
            out
        }
    }
}
