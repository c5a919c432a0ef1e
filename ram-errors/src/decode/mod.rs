//! From what was received to a typed error.

mod received;
#[cfg(feature = "alloc")]
mod unknown_error;

pub use received::Received;
#[cfg(feature = "alloc")]
pub use unknown_error::UnknownError;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, sync::Arc};

use crate::{ErrorSpec, HasCatalog};

/// The way back from the wire: a typed error out of what was received.
///
/// Derived where the container says `#[ram(decode)]`, for the type and all it includes. The code decides, the message and
/// the status do not have to be the documented ones. A variant with fields is read back from the text that went out: its
/// plain `{field}` placeholders, leftmost and shortest, through [`FromStr`](core::str::FromStr). What cannot be read
/// counts as unknown. Only a code that no catalog has, or that counts as unknown, goes to an `other` variant, the
/// outermost one.
///
/// A field whose type is a type parameter is read only where the type says that it has `FromStr`
/// (`enum E<T: FromStr>`). A variant with a field that its text does not show, such as one marked `#[ram(status)]`, cannot
/// be read back.
///
/// ```
/// use ram_errors::{Decode, RamError, Received};
///
/// #[derive(Debug, PartialEq, RamError)]
/// #[ram(decode)]
/// enum PantryError {
///     #[ram(code = "Pantry.Missing", status = 404, message = "no {kind} named {name}")]
///     Missing { kind: String, name: String },
/// }
///
/// let received = Received::new("Pantry.Missing", 404, "no tea named Assam");
/// let missing = PantryError::Missing { kind: "tea".to_owned(), name: "Assam".to_owned() };
/// assert_eq!(PantryError::decode(&received), Some(missing));
/// assert_eq!(PantryError::decode(&Received::new("Pantry.Full", 409, "")), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded: it does not implement `Decode`",
    note = "write `#[ram(decode)]` on the type, beside `#[derive(RamError)]`"
)]
pub trait Decode: HasCatalog {
    /// The error; `None` for an unknown code where no `other` variant keeps it.
    fn decode(received: &Received<'_>) -> Option<Self>;

    /// [`decode`](Self::decode) without any `other` variant: what `otherwise` returns, if no other variant fits. `spec` is
    /// that of the code in the outermost catalog, so that the code is looked up once, however deep types include each other.
    #[doc(hidden)]
    fn decode_known(
        received: &Received<'_>,
        _spec: &'static ErrorSpec,
        otherwise: Otherwise<Self>,
    ) -> Option<Self> {
        match Self::CATALOG.get(received.code()) {
            Some(_) => Self::decode(received),
            None => otherwise(received),
        }
    }

    /// How many types down the outermost `other` variant is; `usize::MAX` if there is none.
    #[doc(hidden)]
    const OTHER_DEPTH: usize = usize::MAX;

    /// The outermost `other` variant with what was received.
    #[doc(hidden)]
    fn decode_other(_: &Received<'_>) -> Option<Self> {
        None
    }
}

macro_rules! decode_into {
    ($($pointer:ident),*) => {$(
        #[cfg(feature = "alloc")]
        impl<T: Decode> Decode for $pointer<T> {
            fn decode(received: &Received<'_>) -> Option<Self> {
                T::decode(received).map(Self::new)
            }

            fn decode_known(
                received: &Received<'_>,
                spec: &'static ErrorSpec,
                otherwise: Otherwise<Self>,
            ) -> Option<Self> {
                match T::decode_known(received, spec, nothing) {
                    Some(known) => Some(Self::new(known)),
                    None => otherwise(received),
                }
            }

            const OTHER_DEPTH: usize = T::OTHER_DEPTH;

            fn decode_other(received: &Received<'_>) -> Option<Self> {
                T::decode_other(received).map(Self::new)
            }
        }
    )*};
}

decode_into!(Box, Arc);

/// What is decoded where no variant fits. It is passed on, so that a decoded value is never moved on the way out.
pub type Otherwise<T> = fn(&Received<'_>) -> Option<T>;

/// [`Otherwise`] for an included type: the including type tries its next variant.
#[must_use]
pub fn nothing<T>(_: &Received<'_>) -> Option<T> {
    None
}

/// The derived [`Decode::decode`]: a variant with the code, and otherwise the outermost `other` variant.
pub fn decode<T: Decode>(received: &Received<'_>) -> Option<T> {
    match T::CATALOG.get(received.code()) {
        Some(spec) => T::decode_known(received, spec, T::decode_other),
        None => T::decode_other(received),
    }
}
