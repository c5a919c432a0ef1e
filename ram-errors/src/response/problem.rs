//! Problem documents of RFC 9457.

use alloc::borrow::Cow;
use alloc::string::ToString;

use super::ErrorResponse;
use super::json::{Members, read_common, text};
use super::parse_error::Mismatch;
use super::parts::{Part, Parts, with_members};
use crate::status::status_phrase;

/// The type of a problem that is no more than its status.
const BLANK: &str = "about:blank";

/// Whether an object is a problem document: the content type says so, or the object has its members.
pub(super) fn is_problem(content_type: Option<&str>, members: &Members<'_>) -> bool {
    let media_type = content_type.and_then(|value| value.split(';').next());
    media_type.is_some_and(|value| {
        value
            .trim()
            .eq_ignore_ascii_case("application/problem+json")
    }) || (members.contains_key("type")
        && ["title", "status", "detail"]
            .iter()
            .any(|name| members.contains_key(*name)))
}

/// Reads a problem document. None of its members has to be there; without a code, the type is what tells problems apart.
pub(super) fn read(status: u16, members: &Members<'_>) -> Result<ErrorResponse, Mismatch> {
    let kind = text(members, "type")?;
    let code = match text(members, "code")? {
        Some(code) => code,
        None => kind.clone().unwrap_or_else(|| BLANK.to_string()),
    };
    let mut message = None;
    for name in ["detail", "message", "title"] {
        if message.is_none() {
            message = text(members, name)?;
        }
    }
    let response = ErrorResponse::bare(code, status, message.unwrap_or_default());
    Ok(ErrorResponse {
        recommend: kind.filter(|kind| kind != BLANK),
        solution: text(members, "solution")?.map(Cow::Owned),
        ..read_common(members, response)?
    })
}

/// What is in a problem document.
pub(super) fn parts(response: &ErrorResponse) -> Parts<'_> {
    with_members(
        response,
        [
            (
                "type",
                Some(Part::Text(response.recommend().unwrap_or(BLANK))),
            ),
            ("title", status_phrase(response.status()).map(Part::Text)),
            ("status", Some(Part::Number(response.status()))),
            ("detail", Some(Part::Text(response.message()))),
            ("code", Some(Part::Text(response.code()))),
            ("solution", response.solution().map(Part::Text)),
            ("requestId", response.request_id().map(Part::Text)),
            ("hostId", response.host_id().map(Part::Text)),
            (
                "accessDeniedDetail",
                response.access_denied_detail().map(Part::Detail),
            ),
        ],
    )
}
