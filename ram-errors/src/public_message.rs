use core::fmt::{self, Display, Formatter};

use crate::status_phrase::status_phrase;

/// What a client may read of an error, from [`RamError::public_message`](crate::RamError::public_message).
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

/// The public message of a value, beside its `Display`. The derive implements it for `public = "no user {name}"`, and for messages that
/// interpolate another error.
pub trait PublicText {
    /// Writes what a client may read.
    ///
    /// # Errors
    /// When the formatter fails.
    fn fmt_public(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> PublicMessage<'a> {
    /// A text that is fit for clients.
    #[must_use]
    pub const fn text(text: &'a str) -> Self {
        Self(Kind::Text(text))
    }

    /// A value whose `Display` is fit for clients, such as the error itself.
    #[must_use]
    pub fn display(value: &'a dyn Display) -> Self {
        Self(Kind::Display(value))
    }

    /// The public text of a value.
    #[must_use]
    pub fn public(value: &'a dyn PublicText) -> Self {
        Self(Kind::Public(value))
    }

    /// The message itself below 500. From there on it may say what only the logs should: the phrase of the status.
    #[must_use]
    pub fn guarded(status: u16, message: &'a dyn Display) -> Self {
        guarded(status, Self::display(message))
    }
}

/// Returns the message below 500, and the phrase of the status from there on.
#[must_use]
pub fn guarded(status: u16, message: PublicMessage<'_>) -> PublicMessage<'_> {
    if status < 500 {
        message
    } else {
        withheld(status)
    }
}

/// Returns the phrase of a status in place of a message that only the logs may have.
#[must_use]
pub const fn withheld(status: u16) -> PublicMessage<'static> {
    PublicMessage::text(server_error(status))
}

/// What a client receives in place of a message that only the logs may have.
pub(crate) const fn server_error(status: u16) -> &'static str {
    match status_phrase(status) {
        Some(phrase) if status != 500 => phrase,
        _ => "An internal error occurred.",
    }
}

impl Display for PublicMessage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Text(text) => Display::fmt(text, f),
            Kind::Display(value) => value.fmt(f),
            Kind::Public(value) => value.fmt_public(f),
        }
    }
}

impl fmt::Debug for PublicMessage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "PublicMessage({self})")
    }
}
