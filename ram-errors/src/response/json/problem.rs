//! Problem documents of RFC 9457.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::Members;
use super::ram::read_detail;
use crate::ErrorSpec;
use crate::response::ErrorResponse;
use crate::response::body::{Part, Parts, with_members};
use crate::response::code::trim;
use crate::status::status_phrase;

/// The type of a problem that is no more than its status.
const BLANK: &str = "about:blank";

/// Whether an object is a problem document.
pub(super) fn is_problem(content_type: Option<&str>, members: &Members<'_>) -> bool {
    is_problem_type(content_type) || (has_problem_members(members) && !members.has_scalar("Code"))
}

fn is_problem_type(content_type: Option<&str>) -> bool {
    let media_type = content_type.and_then(|value| value.split(';').next());
    media_type.is_some_and(|value| {
        value
            .trim()
            .eq_ignore_ascii_case("application/problem+json")
    })
}

/// Names decide, not values: a `type` that is a number is ignored, but it does not turn the document into RAM's body.
fn has_problem_members(members: &Members<'_>) -> bool {
    members.has("type")
        && ["title", "status", "detail"]
            .iter()
            .any(|name| members.has(name))
}

/// Parses a problem document. Every member is optional.
///
/// A member that is not a string is ignored, as RFC 9457 (3.1) requires.
pub(super) fn read(status: u16, members: &Members<'_>) -> ErrorResponse {
    let kind = members.string("type");
    let code = code(members.string("code").as_deref(), kind.as_deref());
    let message = ["detail", "message", "title"]
        .into_iter()
        .find_map(|name| members.string(name))
        .unwrap_or_default();
    ErrorResponse {
        recommend: kind.filter(|kind| kind != BLANK),
        solution: members.string("solution").map(Cow::Owned),
        request_id: members.string("requestId"),
        host_id: members.string("hostId"),
        access_denied_detail: read_detail(members, "accessDeniedDetail"),
        ..ErrorResponse::bare(code, status, message)
    }
}

/// Returns what identifies the problem: the code, or the type of a problem without a code.
fn code(code: Option<&str>, kind: Option<&str>) -> String {
    let mut candidates = [code, kind].into_iter().flatten().map(trim);
    candidates
        .find(|candidate| !candidate.is_empty())
        .unwrap_or(BLANK)
        .to_string()
}

/// Returns the title of the code, or the phrase of the status.
fn title(response: &ErrorResponse) -> Option<&str> {
    let title = response.spec().and_then(ErrorSpec::title);
    title.or_else(|| status_phrase(response.status()))
}

/// What is in a problem document.
pub(in crate::response) fn parts(response: &ErrorResponse) -> Parts<'_> {
    with_members(
        response,
        [
            (
                "type",
                Some(Part::Text(response.recommend().unwrap_or(BLANK))),
            ),
            ("title", title(response).map(Part::Text)),
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
