//! The form of problem documents (RFC 9457), in JSON and in XML.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::ErrorResponse;
use super::body::{Content, Part, Parts, with_members};
use super::code::trim;
use super::details::Details;
use super::fields::{Field, Fields};
#[cfg(feature = "json")]
use super::member_name::is_spelling;
use super::order::{Form, Order};
use crate::ErrorSpec;
use crate::status::status_phrase;

/// The type of a problem whose only meaning is its status.
const BLANK: &str = "about:blank";

/// Parses a problem document. Every member is optional.
///
/// A member that is not a string is ignored, as RFC 9457 (3.1) requires, and kept among the other members. A `status` that
/// differs from the status of the response is kept as well.
pub(super) fn read<'a>(status: u16, mut fields: Fields<'a, impl Field<'a>>) -> ErrorResponse {
    let kind = fields.take_string("type");
    let code = code(fields.string("code").as_deref(), kind.as_deref());
    fields.take("code", |value| {
        value.string().filter(|own| trim(own) == code)
    });
    let message = fields
        .take_string("detail")
        .or_else(|| fields.take_string_as("detail", "message"))
        // The title is kept as a member, even if it is the message.
        .or_else(|| fields.string("title"));
    let written_status = status.to_string();
    fields.take("status", |value| {
        value.scalar().filter(|own| *own == written_status)
    });
    let details = Details {
        recommend: kind.filter(|kind| kind != BLANK),
        solution: fields.take_string("solution").map(Cow::Owned),
        request_id: fields.take_string("requestId"),
        host_id: fields.take_string("hostId"),
        access_denied_detail: fields.take_detail("accessDeniedDetail"),
        order: Order::new(Form::Problem, fields.taken()),
        #[cfg(feature = "json")]
        members: fields.rest(),
        ..Details::default()
    };
    ErrorResponse::with_details(code, status, message.unwrap_or_default(), details)
}

/// Returns the code of the problem: the member `code`, or the type if there is no `code`.
fn code(code: Option<&str>, kind: Option<&str>) -> String {
    let mut candidates = [code, kind].into_iter().flatten().map(trim);
    candidates
        .find(|candidate| !candidate.is_empty())
        .unwrap_or(BLANK)
        .to_string()
}

/// Returns the parts of a problem document.
pub(super) fn parts(response: &ErrorResponse) -> Parts<'_> {
    let kind = match response.recommend() {
        Some(kind) => Content::Own(Part::Text(kind)),
        None => Content::Default(Part::Text(BLANK)),
    };
    let detail = response.access_denied_detail().map(Part::Detail);
    with_members(
        response,
        Form::Problem,
        [
            ("type", kind),
            ("title", title(response)),
            ("status", Content::Default(Part::Number(response.status()))),
            ("detail", detail_text(response)),
            ("code", code_text(response)),
            ("solution", Content::text(response.solution())),
            ("requestId", Content::text(response.request_id())),
            ("hostId", Content::text(response.host_id())),
            ("accessDeniedDetail", Content::of(detail)),
        ],
    )
}

/// Returns the message. The message of a received document without `detail` is its title.
fn detail_text(response: &ErrorResponse) -> Content<'_> {
    let is_title =
        response.details.order.is(Form::Problem) && has_title(response, response.message());
    match Content::message(response) {
        Content::Own(message) if is_title => Content::Default(message),
        content => content,
    }
}

/// Returns the code. The code of a received document without `code` is its type.
fn code_text(response: &ErrorResponse) -> Content<'_> {
    let is_type = response.code() == code(None, response.recommend());
    let text = Part::Text(response.code());
    if is_type && response.details.order.is(Form::Problem) {
        Content::Default(text)
    } else {
        Content::Own(text)
    }
}

#[cfg(feature = "json")]
fn has_title(response: &ErrorResponse, title: &str) -> bool {
    let mut members = response.details.members.values();
    members.any(|(name, value)| is_spelling(name, "title") && value == title)
}

/// Without feature `json`, no title is kept.
#[cfg(not(feature = "json"))]
fn has_title(_: &ErrorResponse, _: &str) -> bool {
    false
}

/// Returns the title of the code, or the phrase of the status. A received problem document has its title among its members,
/// or has no title.
fn title(response: &ErrorResponse) -> Content<'_> {
    if let Some(title) = title_of_code(response) {
        return Content::Own(Part::Text(title));
    }
    match status_phrase(response.status()) {
        Some(phrase) if !response.details.order.is(Form::Problem) => {
            Content::Default(Part::Text(phrase))
        }
        _ => Content::Missing,
    }
}

/// Returns the title of a problem document that has no member `title`.
#[cfg(feature = "json")]
pub(super) fn default_title(response: &ErrorResponse) -> Option<&'static str> {
    title_of_code(response).or_else(|| status_phrase(response.status()))
}

fn title_of_code(response: &ErrorResponse) -> Option<&'static str> {
    response.spec().and_then(ErrorSpec::title)
}
