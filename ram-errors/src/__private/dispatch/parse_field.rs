//! Parsing the fields of a variant from a received message.

use core::marker::PhantomData;
use core::str::FromStr;

/// Splits a message at the literal pieces of its template: `before`, then the piece of `after` behind each value.
///
/// Leftmost and shortest: a value ends where the piece behind it first occurs. The last value extends to the end.
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

/// The type of a field.
pub struct Parse<T>(pub PhantomData<T>);

/// Returns `Some` value of the type that the string is parsed into.
#[doc(hidden)]
#[macro_export]
macro_rules! __parse_field {
    ($type:ty, $string:expr) => {{
        use $crate::__private::ParseField as _;
        (&&$crate::__private::Parse::<$type>($crate::__private::PhantomData)).__ram_parse($string)
    }};
}

/// The case of a type.
pub trait ParseField<T> {
    /// Returns the value; `None` if the string is none.
    fn __ram_parse(&self, string: &str) -> Option<T>;
}

impl<T: FromStr> ParseField<T> for &Parse<T> {
    fn __ram_parse(&self, string: &str) -> Option<T> {
        string.parse().ok()
    }
}

/// Types without `FromStr`.
impl<T> ParseField<T> for Parse<T> {
    fn __ram_parse(&self, _: &str) -> Option<T> {
        None
    }
}
