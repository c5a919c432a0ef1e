//! The message of an error that clients may read.

use core::fmt::{self, Display, Formatter};

use crate::formatting::best_effort::BestEffort;
use crate::status;

/// The message of an error that clients receive, returned by [`RamError::public_message`](crate::RamError::public_message).
///
/// The `Display` of this type fails only if the output fails. If the `Display` of the value fails, the part that was written
/// before the failure is kept. A response does not contain such a part: see `ErrorResponse::new`.
///
/// ```
/// use ram_errors::{PublicMessage, RamError};
///
/// #[derive(Debug, RamError)]
/// #[ram(code = "Storage", status = 500, message = "connecting to {dsn} failed")]
/// struct Storage { dsn: String }
///
/// let error = Storage { dsn: "postgres://root:secret@db".to_owned() };
/// assert_eq!(error.to_string(), "connecting to postgres://root:secret@db failed");
/// assert_eq!(error.public_message().to_string(), "An internal error occurred.");
///
/// // In an impl by hand:
/// assert_eq!(PublicMessage::text("Try again later.").to_string(), "Try again later.");
/// assert_eq!(PublicMessage::display(&42).to_string(), "42");
/// ```
#[derive(Clone, Copy)]
pub struct PublicMessage<'a>(Kind<'a>);

#[derive(Clone, Copy)]
enum Kind<'a> {
    Text(&'a str),
    Display(&'a dyn Display),
    Public(&'a dyn PublicText),
}

/// The public message of a value whose `Display` differs from it. Generated code implements it for
/// `public = "no user {name}"`, and for messages that interpolate another error.
pub trait PublicText {
    /// Writes the public message.
    ///
    /// # Errors
    /// Returns an error if the formatter fails.
    fn fmt_public(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> PublicMessage<'a> {
    /// Returns a message that clients may read.
    ///
    /// ```
    /// use ram_errors::PublicMessage;
    ///
    /// assert_eq!(PublicMessage::text("Try again later.").to_string(), "Try again later.");
    /// ```
    #[must_use]
    pub const fn text(text: &'a str) -> Self {
        Self(Kind::Text(text))
    }

    /// Returns a message that formats a value by its `Display`, which clients may read. The value is often the error itself.
    ///
    /// ```
    /// use ram_errors::PublicMessage;
    ///
    /// assert_eq!(PublicMessage::display(&42).to_string(), "42");
    /// ```
    #[must_use]
    pub fn display(value: &'a dyn Display) -> Self {
        Self(Kind::Display(value))
    }

    /// Returns the public message of a value. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub fn public(value: &'a dyn PublicText) -> Self {
        Self(Kind::Public(value))
    }

    /// Returns the message itself for a status from 300 to 499. For a status of 500 or more, the message can contain
    /// internal details, so the phrase of the status replaces it. A status outside 300 to 599 is treated as 500.
    ///
    /// ```
    /// use ram_errors::PublicMessage;
    ///
    /// let message = "user root was denied";
    /// assert_eq!(PublicMessage::guarded(403, &message).to_string(), "user root was denied");
    /// assert_eq!(PublicMessage::guarded(503, &message).to_string(), "Service Unavailable");
    /// assert_eq!(PublicMessage::guarded(200, &message).to_string(), "An internal error occurred.");
    /// ```
    #[must_use]
    pub fn guarded(status: u16, message: &'a dyn Display) -> Self {
        guarded(status, Self::display(message))
    }

    /// Returns the complete message, or `None` if the `Display` of the value fails.
    #[cfg(any(feature = "json", feature = "xml"))]
    pub(crate) fn to_complete_string(self) -> Option<alloc::string::String> {
        use core::fmt::Write as _;

        let mut text = alloc::string::String::new();
        write!(text, "{}", Strict(self.0)).ok()?;
        Some(text)
    }
}

/// Returns the message if the status is below 500, and otherwise the phrase of the status.
#[must_use]
pub(crate) const fn guarded(status: u16, message: PublicMessage<'_>) -> PublicMessage<'_> {
    if status::is_server_error(status) {
        withheld(status)
    } else {
        message
    }
}

/// Returns the phrase of a status in place of a message that clients must not read.
#[must_use]
pub const fn withheld(status: u16) -> PublicMessage<'static> {
    PublicMessage::text(status::status_message(status))
}

/// A message whose `Display` fails if the `Display` of the value fails.
struct Strict<'a>(Kind<'a>);

impl Display for Strict<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Text(text) => text.fmt(f),
            Kind::Display(value) => value.fmt(f),
            Kind::Public(value) => value.fmt_public(f),
        }
    }
}

impl Display for PublicMessage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        BestEffort(&Strict(self.0)).fmt(f)
    }
}

impl fmt::Debug for PublicMessage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "PublicMessage({self})")
    }
}
