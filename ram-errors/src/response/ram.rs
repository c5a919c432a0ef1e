//! RAM's form: a flat object, in JSON and in XML.

use super::ErrorResponse;
use super::body::{Content, Part, Parts, with_members};
use super::code;
use super::details::Details;
use super::fields::{Field, Fields};
use super::order::{Form, Order};
use super::parse_error::Mismatch;

/// Parses RAM's form. Numbers and booleans are accepted as strings, because relays change strings to them.
///
/// # Errors
/// Returns an error if there is no code. The error has `code` as the expected and `object` as the actual content.
pub(super) fn read<'a>(
    status: u16,
    mut fields: Fields<'a, impl Field<'a>>,
    code: &'static str,
    object: &str,
) -> Result<ErrorResponse, Mismatch> {
    let code = code::required(fields.take_scalar("Code").as_deref(), code, object)?;
    let message = fields.take_scalar("Message").unwrap_or_default();
    let details = Details {
        request_id: fields.take_scalar("RequestId"),
        host_id: fields.take_scalar("HostId"),
        recommend: fields.take_scalar("Recommend"),
        access_denied_detail: fields.take_detail("AccessDeniedDetail"),
        order: Order::new(Form::Ram, fields.taken()),
        #[cfg(feature = "json")]
        members: fields.rest(),
        ..Details::default()
    };
    Ok(ErrorResponse::with_details(code, status, message, details))
}

/// Returns the parts of RAM's body in the order of the service.
pub(super) fn parts(response: &ErrorResponse) -> Parts<'_> {
    let detail = response.access_denied_detail().map(Part::Detail);
    with_members(
        response,
        Form::Ram,
        [
            ("RequestId", Content::text(response.request_id())),
            ("HostId", Content::text(response.host_id())),
            ("Code", Content::text(Some(response.code()))),
            ("Message", Content::message(response)),
            (
                "Recommend",
                Content::of(response.recommend().map(Part::Link)),
            ),
            ("AccessDeniedDetail", Content::of(detail)),
        ],
    )
}
