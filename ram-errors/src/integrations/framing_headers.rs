//! The headers that only a server may set.
//!
//! The derive macro rejects these headers at compile time, and a response rejects them at run time. Both crates have the
//! same file, which a test of `ram-errors-macros` compares.

/// The headers that define the length or the encoding of the body, or control the connection. If the length is wrong, for
/// example, the client takes the rest of the body for the next response.
pub(crate) const FRAMING_HEADERS: [&str; 10] = [
    "connection",
    "content-encoding",
    "content-length",
    "http2-settings",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
