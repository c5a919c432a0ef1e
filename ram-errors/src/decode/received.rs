//! What is decoded.

/// An error as it came over the wire: what is decoded into a type.
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
}

impl<'a> Received<'a> {
    /// An error with that code, HTTP status and message.
    #[must_use]
    pub const fn new(code: &'a str, status: u16, message: &'a str) -> Self {
        Self {
            code,
            status,
            message,
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
}
