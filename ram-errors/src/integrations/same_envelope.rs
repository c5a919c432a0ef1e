//! The compiler error for `?` from an [`ErrorReply`] to an `ErrorReply` with another envelope.
//!
//! `ErrorReply` implements `From` for every [`RamError`], so the compiler would report that the other `ErrorReply` is not a
//! `RamError`. The impl below never applies, but because of it the compiler reports [`SameEnvelope`] as the missing trait,
//! with its note.

use core::error::Error;

use crate::{ErrorReply, ErrorSpec, PublicMessage, RamError};

/// A response that can be sent in another envelope. No type implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a response, not an error with a code",
    label = "this is a response already: a function that passes it on with `?` returns `{Self}` as well",
    note = "`{Self}::error` returns the error of a response"
)]
pub trait SameEnvelope: Error {}

#[doc(hidden)]
impl<F> RamError for ErrorReply<F>
where
    Self: SameEnvelope,
{
    fn code(&self) -> &str {
        self.error().code()
    }

    fn status(&self) -> u16 {
        self.error().status()
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        self.error().spec()
    }

    fn public_message(&self) -> PublicMessage<'_> {
        self.error().public_message()
    }
}
