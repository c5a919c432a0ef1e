//! Decodes the value of a field, from the message or from a member of the body. Generated code calls it.

use core::str::FromStr;

use crate::Received;

/// Splits a message at the literal pieces of its template: at `before`, then at the piece of `after` that follows each
/// value.
///
/// A value ends at the first occurrence of the piece that follows it. The last value extends to the end. Returns `None` if
/// the message does not match the template.
#[must_use]
pub fn between<'t, const N: usize>(
    message: &'t str,
    before: &str,
    after: [&str; N],
) -> Option<[&'t str; N]> {
    let mut rest = message.strip_prefix(before)?;
    let mut values = [""; N];
    for (index, (value, after)) in values.iter_mut().zip(after).enumerate() {
        (*value, rest) = if index + 1 == N {
            (rest.strip_suffix(after)?, "")
        } else {
            rest.split_once(after)?
        };
    }
    rest.is_empty().then_some(values)
}

/// The type of a field that is decoded from the message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from a message: it does not implement `FromStr`",
    label = "does not implement `FromStr`",
    note = "implement `FromStr`, mark the field `#[ram(member)]`, or write `no_decode` on the variant"
)]
pub trait ParsedField: Sized {
    /// Returns the value, or `None` if the string cannot be parsed.
    fn parsed(string: &str) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: FromStr> ParsedField for T {
    fn parsed(string: &str) -> Option<Self> {
        string.parse().ok()
    }
}

/// The type of a field that is decoded from a member of the body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from a member: it does not implement `serde::Deserialize`",
    label = "does not implement `serde::Deserialize`",
    note = "derive `serde::Deserialize` without a borrowed lifetime, or write `no_decode` on the variant"
)]
pub trait DecodedMember: Sized {
    /// Returns the value, or `None` if the member cannot be deserialized.
    fn decoded(received: &Received<'_>, name: &str) -> Option<Self>;
}

#[cfg(feature = "json")]
#[diagnostic::do_not_recommend]
impl<T: serde_core::de::DeserializeOwned> DecodedMember for T {
    fn decoded(received: &Received<'_>, name: &str) -> Option<Self> {
        crate::decode::read_member(received, name)
    }
}

/// Without feature `json` no body has members.
#[cfg(not(feature = "json"))]
impl<T> DecodedMember for T {
    fn decoded(_: &Received<'_>, _: &str) -> Option<Self> {
        None
    }
}
