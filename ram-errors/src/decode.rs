use crate::{HasCatalog, Received};

/// The way back from the wire: a typed error out of what was received.
///
/// Derived where the container says `#[ram(decode)]`, for the type and all it includes. The code decides, the message and
/// the status do not have to be the documented ones. A variant with fields is read back from the text that went out: its
/// plain `{field}` placeholders, leftmost and shortest, through [`FromStr`](core::str::FromStr). What cannot be read
/// counts as unknown. Only a code that no catalog has, or that counts as unknown, goes to an `other` variant, the
/// outermost one.
pub trait Decode: HasCatalog {
    /// The error; `None` for an unknown code where no `other` variant keeps it.
    fn decode(received: &Received<'_>) -> Option<Self>;

    /// [`decode`](Self::decode) without any `other` variant.
    #[doc(hidden)]
    fn decode_known(received: &Received<'_>) -> Option<Self> {
        Self::CATALOG.get(received.code())?;
        Self::decode(received)
    }

    /// How many types down the outermost `other` variant is; `usize::MAX` if there is none.
    #[doc(hidden)]
    const OTHER_DEPTH: usize = usize::MAX;

    /// The outermost `other` variant with what was received.
    #[doc(hidden)]
    fn decode_other(received: &Received<'_>) -> Option<Self> {
        let _ = received;
        None
    }
}
