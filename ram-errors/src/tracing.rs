//! What is logged of the errors that are answered. The log has all that a client does not read.

use ::http::HeaderName;

use crate::{ErrorResponse, RamError, chain};

/// A status of 500 or more: the whole text, and the sources.
pub(crate) fn server_error(error: &(dyn RamError + Send + Sync), response: &ErrorResponse) {
    ::tracing::error!(
        code = error.code(),
        status = response.status(),
        request_id = response.request_id(),
        sources = error
            .source()
            .map(|source| ::tracing::field::display(chain(source))),
        "{error}"
    );
}

/// A header that no response can have.
pub(crate) fn header_left_out(error: &(dyn RamError + Send + Sync), name: Option<&HeaderName>) {
    ::tracing::warn!(
        code = error.code(),
        header = name.map(HeaderName::as_str),
        "a header of the answer is not valid and left out"
    );
}
