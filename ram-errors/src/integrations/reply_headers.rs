//! The headers of an `ErrorReply`, which decides here what it takes from its user.

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderName, HeaderValue};

use super::framing_headers::FRAMING_HEADERS;

/// A header that is not taken.
pub(crate) struct Refused;

/// Adds a header. `Content-Type` replaces the one before it: a body has one type.
///
/// # Errors
/// If the header is not the user's to set, or the map is full.
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
