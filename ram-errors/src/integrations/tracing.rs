//! Log records of the errors that are sent. A record has everything that the client does not read.

use alloc::string::{String, ToString};

use ::http::HeaderName;

use crate::formatting::best_effort::BestEffort;
use crate::formatting::escape::Escape;
use crate::{ErrorResponse, RamError, chain};

/// Logs an error with a status of 500 or more: its whole message, and its sources.
///
/// All strings of the error are escaped. With a line feed or an escape sequence of a terminal, such a string could forge
/// other records of the log.
pub(crate) fn server_error(error: &dyn RamError, response: &ErrorResponse) {
    let request_id = response.request_id().map(escaped);
    ::tracing::error!(
        code = escaped(error.code()).as_str(),
        status = response.status(),
        request_id = request_id.as_deref(),
        sources = error
            .source()
            .map(|source| ::tracing::field::display(Escape(chain(source)))),
        "{}",
        Escape(BestEffort(error))
    );
}

/// Logs a header that [`reply_headers`](crate::integrations::reply_headers) refuses, or whose name or value is invalid.
pub(crate) fn header_left_out(code: &str, name: Option<&HeaderName>) {
    ::tracing::warn!(
        code = escaped(code).as_str(),
        header = name.map(HeaderName::as_str),
        "left out a header: it is invalid, or only the server may set it"
    );
}

/// Returns an escaped string. As a string and not by its `Display`, a formatter of logs writes it in quotes, so that a space
/// in it does not begin another field.
fn escaped(string: &str) -> String {
    Escape(string).to_string()
}
