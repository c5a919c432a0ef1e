//! Decoding: from a received code, message and members to a typed error.

mod candidates;
#[cfg(feature = "json")]
mod member;
#[cfg(feature = "json")]
mod notation;
mod received;
#[cfg(feature = "alloc")]
mod unknown_error;

pub use candidates::Candidates;
#[cfg(feature = "json")]
pub(crate) use member::read as read_member;
pub use received::Received;
#[cfg(feature = "alloc")]
pub use unknown_error::UnknownError;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, sync::Arc};

use crate::HasCatalog;

/// Decodes a typed error from a received error.
///
/// `#[ram(decode)]` on a type implements this trait for the type. The types that it includes must implement the trait as
/// well. Only the code selects the variant, so the message and the status can differ from the documented ones. Fields are
/// parsed from the message by [`FromStr`](core::str::FromStr), or deserialized from members of the body: see
/// [the reference of the derive macro](derive@crate::RamError#decoding). A variant whose fields cannot be decoded does not
/// compile, unless it is marked `no_decode`.
///
/// If a field cannot be parsed, or the variant is marked `no_decode`, the next variant with the code is tried, in this type and
/// in included types. If no variant is decoded, the code counts as unknown. An unknown code is decoded to the outermost
/// `other` variant, and to `None` if there is no such variant.
///
/// A generic type implements the trait for type parameters whose fields can be parsed or deserialized.
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
    /// Decodes the error. Returns `None` if the code is unknown and there is no `other` variant.
    ///
    /// ```
    /// use ram_errors::{Decode, EntityNotExist, Received};
    ///
    /// let received = Received::new("EntityNotExist.User", 404, "account not exists");
    /// assert_eq!(EntityNotExist::decode(&received), Some(EntityNotExist::User));
    /// ```
    fn decode(received: &Received<'_>) -> Option<Self>;

    /// Decodes the error without `other` variants. Returns the result of `otherwise` if no candidate is decoded. The code is
    /// looked up once, in the outermost catalog, at any depth of included types.
    #[doc(hidden)]
    fn decode_known(
        received: &Received<'_>,
        candidates: Candidates<'_>,
        otherwise: Otherwise<Self>,
    ) -> Option<Self> {
        let is_candidate = match (Self::CATALOG.get(received.code()), candidates) {
            (Some(own), Candidates::OfSpec(spec)) => core::ptr::eq(own, spec),
            (own, Candidates::OfCode(_)) => own.is_some(),
            (None, Candidates::OfSpec(_)) => false,
        };
        if is_candidate {
            Self::decode(received)
        } else {
            otherwise(received)
        }
    }

    /// The number of types between this type and the outermost `other` variant. `usize::MAX` if there is none.
    #[doc(hidden)]
    const OTHER_DEPTH: usize = usize::MAX;

    /// Returns the outermost `other` variant with the received error.
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
                candidates: Candidates<'_>,
                otherwise: Otherwise<Self>,
            ) -> Option<Self> {
                match T::decode_known(received, candidates, nothing) {
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

/// The function that decodes an error if no variant matches. Included types receive it as a parameter, so that a decoded
/// value is not moved through each type.
pub type Otherwise<T> = fn(&Received<'_>) -> Option<T>;

/// The [`Otherwise`] for an included type, after which the including type tries its next variant.
#[must_use]
pub fn nothing<T>(_: &Received<'_>) -> Option<T> {
    None
}

/// The generated [`Decode::decode`]. Returns the variant with the code, and otherwise the outermost `other` variant.
pub fn decode<T: Decode>(received: &Received<'_>) -> Option<T> {
    match T::CATALOG.get(received.code()) {
        Some(spec) => T::decode_known(received, Candidates::OfSpec(spec), decode_by_code),
        None => T::decode_other(received),
    }
}

/// Decodes an error that the variants of the found spec did not decode.
#[cold]
fn decode_by_code<T: Decode>(received: &Received<'_>) -> Option<T> {
    let candidates = Candidates::OfCode(received.code());
    T::decode_known(received, candidates, T::decode_other)
}
