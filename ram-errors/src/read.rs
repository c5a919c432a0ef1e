//! Reading the fields of a variant out of a message.

use core::marker::PhantomData;
use core::str::FromStr;

/// What stands in a text between the pieces that are known: `before`, then behind each value the piece of `after`.
///
/// Leftmost and shortest: a value ends where the piece behind it occurs first. The last one goes up to the end.
#[must_use]
pub fn between<'t, const N: usize>(
    text: &'t str,
    before: &str,
    after: [&str; N],
) -> Option<[&'t str; N]> {
    let mut rest = text.strip_prefix(before)?;
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

/// A type to read. Method resolution takes [`ReadFromStr`] if the type has `FromStr`, else [`ReadAny`].
pub struct Read<T>(PhantomData<T>);

impl<T> Read<T> {
    /// Nothing but the type.
    pub const NEW: Self = Self(PhantomData);
}

/// Types that have `FromStr`.
pub trait ReadFromStr<T> {
    /// The value; none if the text is not one.
    fn read(&self, text: &str) -> Option<T>;
}

impl<T: FromStr> ReadFromStr<T> for Read<T> {
    fn read(&self, text: &str) -> Option<T> {
        text.parse().ok()
    }
}

/// All others.
pub trait ReadAny<T> {
    /// Nothing: there is no way from text to the type.
    fn read(&self, text: &str) -> Option<T>;
}

impl<T> ReadAny<T> for &Read<T> {
    fn read(&self, _: &str) -> Option<T> {
        None
    }
}
