//! Log records of the errors that are sent, with details that clients must not read. The names of fields are those of
//! OpenTelemetry's [semantic conventions](https://opentelemetry.io/docs/specs/semconv/registry/attributes/), if these define
//! the field.

use alloc::string::{String, ToString};
use core::fmt::Display;

use ::http::HeaderName;

use crate::formatting::escape::Escape;
use crate::{ErrorResponse, RamError, chain};

/// Logs an error with a status of 500 or more, with its complete message and its sources.
///
/// All strings of the error are escaped, because a line feed or an escape sequence of a terminal could forge other records
/// of the log.
pub(crate) fn server_error(error: &dyn RamError, response: &ErrorResponse) {
    let request_id = response.request_id().map(escaped);
    ::tracing::error!(
        error.type = escaped(error.code()).as_str(),
        http.response.status_code = response.status(),
        exception.message = escaped(chain(error)).as_str(),
        request_id = request_id.as_deref(),
        "sent a server error"
    );
}

/// Logs a header that [`reply_headers`](crate::integrations::reply_headers) refuses, or whose name or value is invalid.
pub(crate) fn header_left_out(code: &str, name: Option<&HeaderName>) {
    ::tracing::warn!(
        error.type = escaped(code).as_str(),
        header = name.map(HeaderName::as_str),
        "left out a header: it is invalid, or only the server may set it"
    );
}

/// Logs a member of a field whose `Serialize` failed.
pub(crate) fn member_left_out(code: &str, name: &str) {
    ::tracing::warn!(
        error.type = escaped(code).as_str(),
        member = escaped(name).as_str(),
        "left out a member: it failed to serialize"
    );
}

/// Returns a value as an escaped string. A log formatter quotes strings, unlike values that are recorded by `Display`, so a
/// space in the value does not begin another field.
fn escaped(value: impl Display) -> String {
    Escape(value).to_string()
}
