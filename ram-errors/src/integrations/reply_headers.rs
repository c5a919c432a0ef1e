//! The headers of an `ErrorReply`, and which of them a handler may set.

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderName, HeaderValue};

use super::framing_headers::FRAMING_HEADERS;

/// A header that was refused.
pub(crate) struct Refused;

/// Adds a header. `Content-Type` replaces an earlier `Content-Type`, because a body has one type.
///
/// # Errors
/// Returns an error if only the server may set the header, or if the map is full.
pub(crate) fn add(
    headers: &mut HeaderMap,
    name: &HeaderName,
    value: HeaderValue,
) -> Result<(), Refused> {
    if is_reserved(name) {
        return Err(Refused);
    }
    let added = if name == CONTENT_TYPE {
        headers.try_insert(name, value).map(drop)
    } else {
        headers.try_append(name, value).map(drop)
    };
    added.map_err(|_| Refused)
}

/// Returns whether only the server may set the header.
fn is_reserved(name: &HeaderName) -> bool {
    FRAMING_HEADERS.contains(&name.as_str())
}
