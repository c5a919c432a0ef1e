//! The error of [`ErrorResponse::parse`](crate::ErrorResponse::parse), with the start of the body.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use crate::formatting::escape::Escape;

/// What a body was expected to be.
const FORMAT: &str = if cfg!(all(feature = "json", feature = "xml")) {
    "a JSON object or an XML element `Error`"
} else if cfg!(feature = "json") {
    "a JSON object"
} else {
    "an XML element `Error`"
};

/// How much of the body is kept, in bytes.
const KEPT: usize = 1024;

/// How much of the body is displayed, in characters.
const DISPLAYED: usize = 80;

/// A response that is not an error as the API answers it: from a gateway in between, cut off, or of another service.
///
/// `Display` and `Debug` escape the control characters of the body, so that a body cannot forge a line of a log or control a
/// terminal. `Display` is one line.
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

/// What was expected of a body, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mismatch {
    pub(super) expected: &'static str,
    pub(super) found: String,
}

impl Mismatch {
    /// It is in no format that can be read.
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

    /// Returns the error for a gRPC status that has no code of an error of this crate, with the message in place of the body.
    #[cfg(feature = "tonic")]
    pub(crate) fn no_error_info(status: u16, message: &str) -> Self {
        let mismatch = Mismatch {
            expected: "a gRPC status with a reason in `google.rpc.ErrorInfo`",
            found: "a status without".to_string(),
        };
        Self::new(status, message.as_bytes(), mismatch)
    }

    /// The HTTP status, as it came.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The start of the body: up to 1,024 bytes, with U+FFFD for what is not UTF-8.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// Without a character that the cut goes through.
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
