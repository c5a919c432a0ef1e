//! The input of decoding.

#[cfg(feature = "json")]
use crate::response::Members;

/// A received error, from which a typed error is decoded.
///
/// [`new`](Self::new) makes one from a code, status and message. `ErrorResponse::received` returns one that also has the
/// members of the body, from which fields marked `#[ram(member)]` are decoded.
///
/// ```
/// use ram_errors::Received;
///
/// let received = Received::new("EntityNotExist.User", 404, "account not exists");
/// assert_eq!(received.code(), "EntityNotExist.User");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Received<'a> {
    code: &'a str,
    status: u16,
    message: &'a str,
    #[cfg(feature = "json")]
    members: Option<&'a Members>,
}

impl<'a> Received<'a> {
    /// Returns an error with this code, HTTP status and message, without members.
    #[must_use]
    pub const fn new(code: &'a str, status: u16, message: &'a str) -> Self {
        Self {
            code,
            status,
            message,
            #[cfg(feature = "json")]
            members: None,
        }
    }

    /// Returns the code as it was received.
    #[must_use]
    pub const fn code(&self) -> &'a str {
        self.code
    }

    /// Returns the HTTP status as it was received. It can differ from the status of the code.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Returns the message as it was received. It can differ from the documented message.
    #[must_use]
    pub const fn message(&self) -> &'a str {
        self.message
    }

    /// Returns the same error with another message. A transparent field whose message is a part of this message is decoded
    /// from it.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_message(self, message: &'a str) -> Self {
        Self { message, ..self }
    }

    #[cfg(feature = "json")]
    pub(crate) fn with_members(self, members: &'a Members) -> Self {
        Self {
            members: Some(members),
            ..self
        }
    }

    #[cfg(feature = "json")]
    pub(crate) fn members(&self) -> Option<&'a Members> {
        self.members
    }
}
