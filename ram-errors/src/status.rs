//! The statuses of errors: which statuses an error can have, the status that replaces any other, and the phrases of
//! statuses. All code that parses or sends a status calls this file.

/// The status that replaces a status outside 300 to 599.
pub(crate) const FALLBACK: u16 = 500;

/// The message of an error whose details clients must not read.
const INTERNAL_ERROR: &str = "An internal error occurred.";

/// Returns whether an error can have the status. Errors have statuses from 300 to 599.
pub(crate) const fn is_error(status: u16) -> bool {
    matches!(status, 300..=599)
}

/// Returns the status to send. [`FALLBACK`] replaces a status outside 300 to 599.
pub(crate) const fn sent_status(status: u16) -> u16 {
    if is_error(status) { status } else { FALLBACK }
}

/// Returns whether the status is sent as a server error, whose message can contain internal details.
pub(crate) const fn is_server_error(status: u16) -> bool {
    sent_status(status) >= 500
}

/// Returns a message that reveals only the status: its phrase, or [`INTERNAL_ERROR`] for 500 and for a status without a
/// phrase.
pub(crate) const fn status_message(status: u16) -> &'static str {
    match status_phrase(status) {
        Some(phrase) if status != FALLBACK => phrase,
        _ => INTERNAL_ERROR,
    }
}

/// Returns the status as `http::StatusCode`. [`FALLBACK`] replaces a status below 100 or above 999, which HTTP does not
/// have.
#[cfg(feature = "http")]
pub(crate) fn status_code(status: u16) -> http::StatusCode {
    http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
}

/// Returns the phrase of an HTTP status of 300 or more, as registered by IANA.
pub(crate) const fn status_phrase(status: u16) -> Option<&'static str> {
    Some(match status {
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        305 => "Use Proxy",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        510 => "Not Extended",
        511 => "Network Authentication Required",
        _ => return None,
    })
}
