//! The error of [`ErrorResponse::parse`](crate::ErrorResponse::parse), with the start of the body.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use crate::formatting::escape::Escape;

/// The format that was expected.
const FORMAT: &str = if cfg!(all(feature = "json", feature = "xml")) {
    "a JSON object or an XML element `Error`"
} else if cfg!(feature = "json") {
    "a JSON object"
} else {
    "an XML element `Error`"
};

/// The number of bytes of the body that are kept.
const KEPT: usize = 1024;

/// The number of characters of the body that `Display` writes.
const DISPLAYED: usize = 80;

/// A body that is not an error response: the body is truncated, or comes from a gateway or another service.
///
/// `Display` and `Debug` escape the control characters of the body, so that a body cannot forge a line of a log or control a
/// terminal. `Display` writes one line.
///
/// ```
/// use ram_errors::ErrorResponse;
///
/// let error = ErrorResponse::parse(504, None, b"upstream timed out").unwrap_err();
/// assert_eq!(error.status(), 504);
/// assert_eq!(error.body(), "upstream timed out");
/// assert!(error.to_string().starts_with("HTTP status 504: expected "), "{error}");
/// assert!(error.to_string().ends_with(r#"found something else: "upstream timed out""#), "{error}");
///
/// let error = ErrorResponse::parse(502, None, b"<html\x1b[2J>").unwrap_err();
/// assert!(!error.to_string().contains('\x1b'));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    status: u16,
    body: String,
    mismatch: Mismatch,
    #[cfg(feature = "http")]
    pub(crate) retry_after: Option<core::time::Duration>,
}

/// The expected and the actual content of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mismatch {
    pub(super) expected: &'static str,
    pub(super) found: String,
}

impl Mismatch {
    /// Returns a mismatch for a body whose format is unknown.
    pub(super) fn format(found: impl Into<String>) -> Self {
        Self {
            expected: FORMAT,
            found: found.into(),
        }
    }
}

impl ParseError {
    pub(super) fn new(status: u16, body: &[u8], mismatch: Mismatch) -> Self {
        Self {
            status,
            body: start(body),
            mismatch,
            #[cfg(feature = "http")]
            retry_after: None,
        }
    }

    /// Returns the error for a gRPC status without `google.rpc.ErrorInfo` of this crate, with the message in place of the
    /// body.
    #[cfg(feature = "tonic")]
    pub(crate) fn no_error_info(status: u16, message: &str) -> Self {
        let mismatch = Mismatch {
            expected: "a gRPC status with a reason in `google.rpc.ErrorInfo`",
            found: "a status without".to_string(),
        };
        Self::new(status, message.as_bytes(), mismatch)
    }

    /// Returns the HTTP status as it was received.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the start of the body: up to 1,024 bytes, with U+FFFD in place of bytes that are not UTF-8.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// Returns the start of the body without the character that the end of the start would split.
fn start(body: &[u8]) -> String {
    let mut kept = body;
    if let Some(start) = body.get(..KEPT) {
        let last = start.utf8_chunks().last();
        let broken = last.map_or(&[][..], |chunk| chunk.invalid());
        let is_cut = core::str::from_utf8(broken).is_err_and(|error| error.error_len().is_none());
        kept = &start[..if is_cut { KEPT - broken.len() } else { KEPT }];
    }
    String::from_utf8_lossy(kept).to_string()
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mismatch { expected, found } = &self.mismatch;
        let (status, found) = (self.status, Escape(found));
        write!(
            f,
            "HTTP status {status}: expected {expected}, found {found}"
        )?;
        if self.body.is_empty() {
            return Ok(());
        }
        match self.body.char_indices().nth(DISPLAYED) {
            Some((end, _)) => write!(f, ": {:?}..", &self.body[..end]),
            None => write!(f, ": {:?}", self.body),
        }
    }
}

impl Error for ParseError {}
