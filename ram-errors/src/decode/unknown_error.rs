//! Errors whose code is in no catalog.

use alloc::string::String;
use core::error::Error;
use core::fmt;

use crate::{ErrorSpec, PublicMessage, RamError, Received};

/// An error whose code is in no catalog, kept as it was received: the code is newer than the catalog or belongs to another
/// service.
///
/// It is the field of a variant marked `#[ram(other)]`, such as `RamApiError::Unknown`.
///
/// ```
/// use ram_errors::{RamError, UnknownError};
///
/// let error = UnknownError::new("EntityNotExist.Role", 404, "The role does not exist.");
/// assert_eq!(error.code(), "EntityNotExist.Role");
/// assert_eq!(error.status(), 404);
/// assert_eq!(error.to_string(), "The role does not exist.");
/// assert!(error.spec().is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownError {
    code: String,
    status: u16,
    message: String,
}

impl UnknownError {
    /// Returns an error with this code, HTTP status and message. All values are kept unchanged, including an empty code.
    #[must_use]
    pub fn new(code: impl Into<String>, status: u16, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
        }
    }
}

impl From<&Received<'_>> for UnknownError {
    fn from(received: &Received<'_>) -> Self {
        Self::new(received.code(), received.status(), received.message())
    }
}

/// Writes the message, or the code if the message is empty.
impl fmt::Display for UnknownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.message.is_empty() {
            &self.code
        } else {
            &self.message
        })
    }
}

impl Error for UnknownError {}

impl RamError for UnknownError {
    fn code(&self) -> &str {
        &self.code
    }

    fn status(&self) -> u16 {
        self.status
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        None
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::guarded(self.status, self)
    }
}
