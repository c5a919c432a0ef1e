//! A response as an error, so that a client can return it with `?`.

use core::error::Error;
use core::fmt;

use super::ErrorResponse;
use crate::formatting::escape::Escape;
use crate::{ErrorSpec, PublicMessage, RamError};

/// Writes the code, status, message and request id on one line.
///
/// Control characters, and characters that change the direction of text, are escaped: a received response cannot forge a
/// line of a log or control a terminal.
///
/// ```
/// use ram_errors::{ErrorResponse, UnknownError};
///
/// let error = UnknownError::new("EntityNotExist.User", 404, "account not exists");
/// let response = ErrorResponse::new(&error).with_request_id("FC9D48BC");
/// assert_eq!(
///     response.to_string(),
///     "EntityNotExist.User (404): account not exists [request id FC9D48BC]",
/// );
/// ```
impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", Escape(self.code()), self.status())?;
        if !self.message().is_empty() {
            write!(f, ": {}", Escape(self.message()))?;
        }
        match self.request_id() {
            Some(id) => write!(f, " [request id {}]", Escape(id)),
            None => Ok(()),
        }
    }
}

/// ```
/// use ram_errors::{ErrorResponse, ParseError};
///
/// fn check(status: u16, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
///     if status >= 400 {
///         return Err(ErrorResponse::parse(status, None, body)?.into());
///     }
///     Ok(())
/// }
/// # let _ = check;
/// ```
impl Error for ErrorResponse {}

/// The code and status are those of the response. The public message is the message of the response if the status is below
/// 500, and otherwise the phrase of the status. A relayed response therefore does not reveal internal details of another
/// service.
///
/// ```
/// use ram_errors::{ErrorResponse, RamError, UnknownError};
///
/// let response = ErrorResponse::new(&UnknownError::new("Odd", 404, "no user root"));
/// assert_eq!(response.public_message().to_string(), "no user root");
/// assert!(RamError::spec(&response).is_none());
/// ```
impl RamError for ErrorResponse {
    fn code(&self) -> &str {
        self.code()
    }

    fn status(&self) -> u16 {
        self.status()
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        None
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::guarded(self.status(), &self.message)
    }
}
