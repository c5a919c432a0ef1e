//! What is decoded.

#[cfg(feature = "json")]
use crate::response::Members;

/// An error as it was received: what is decoded into a type.
///
/// [`new`](Self::new) makes one of code, status and message. `ErrorResponse::received` returns one that has the members of the
/// body as well, which fields marked `#[ram(member)]` are read from.
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
    /// Returns an error with this code, HTTP status and message, and without members.
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

    /// The code, as it came.
    #[must_use]
    pub const fn code(&self) -> &'a str {
        self.code
    }

    /// The HTTP status, as it came: it can differ from that of the code.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The message, as it came: it can differ from the documented one.
    #[must_use]
    pub const fn message(&self) -> &'a str {
        self.message
    }

    /// Returns the same error with another message: that of an error whose message is a part of this one.
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
