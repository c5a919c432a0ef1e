//! The input of `ensure` and `permits`.

/// A number or a string that [`RamError::ensure`](crate::RamError::ensure) and
/// [`ErrorSpec::permits`](crate::ErrorSpec::permits) compare with the constraints of a code.
///
/// Every integer type converts into an `Input`. A reference to a string type converts as well: `&str`, `&String`,
/// `&Cow<str>`, `&&str`.
///
/// ```
/// use ram_errors::{InvalidParameter, LimitExceeded, RamError};
///
/// let users = vec!["alice".to_owned(), "bob".to_owned()];
/// assert_eq!(LimitExceeded::User.ensure(users.len() + 1), Ok(()));
/// for user in &users {
///     assert_eq!(InvalidParameter::UserNameLength.ensure(user), Ok(()));
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Input<'a> {
    pub(crate) kind: Kind<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind<'a> {
    Number(u64),
    /// A number that no limit permits, because it is negative or larger than `u64::MAX`.
    OutOfRange,
    Text(&'a str),
}

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for Input<'a> {
    #[inline]
    fn from(text: &'a T) -> Self {
        Self {
            kind: Kind::Text(text.as_ref()),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Input<'_> {
            #[inline]
            fn from(number: $integer) -> Self {
                Self {
                    kind: u64::try_from(number).map_or(Kind::OutOfRange, Kind::Number),
                }
            }
        }
    )*};
}

from_integers!(
    u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
);
