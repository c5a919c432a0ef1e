//! The headers that only a server may set.
//!
//! The derive refuses them at compile time, a response at run time. Both crates have this file: a test of
//! `ram-errors-macros` compares them.

/// The headers that state where the body ends, how the body is encoded, or what becomes of the connection. With another
/// length than that of the body, for example, the client takes the rest of the body for the next response.
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
