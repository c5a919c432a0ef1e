//! RAM's JSON, one flat object: the reader and the writer.

mod members;
mod repair;

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write as _;

use serde_json::Value;

pub(super) use self::members::Members;
use super::parse_error::Mismatch;
use super::parts::{Part, Parts};
use super::{AccessDeniedDetail, ErrorResponse, code, problem};

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
        read_ram(status, &members)
    }
}

/// Parses RAM's form. Relays write numbers and booleans where RAM writes strings.
fn read_ram(status: u16, members: &Members<'_>) -> Result<ErrorResponse, Mismatch> {
    let code = code::required(
        members.scalar("Code").as_deref(),
        "a member `Code`",
        "a JSON object",
    )?;
    let message = members.scalar("Message").unwrap_or_default();
    Ok(ErrorResponse {
        request_id: members.scalar("RequestId"),
        host_id: members.scalar("HostId"),
        recommend: members.scalar("Recommend"),
        access_denied_detail: read_detail(members, "AccessDeniedDetail"),
        ..ErrorResponse::bare(code, status, message)
    })
}

/// Parses the object `name`. Its members are RAM's in problem documents as well.
pub(super) fn read_detail(members: &Members<'_>, name: &str) -> Option<AccessDeniedDetail> {
    let detail = members.object(name)?;
    Some(AccessDeniedDetail::read(|name| detail.scalar(name)))
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
