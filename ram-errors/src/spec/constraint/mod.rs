//! The constraints on the input of an error: allowed characters, allowed values and a function. `permits` and the derive
//! macro use them.

mod char_runs;
mod chars;
pub(crate) mod input;
#[cfg(feature = "serde")]
pub(crate) mod pattern;
pub(crate) mod wording;

#[cfg(feature = "alloc")]
use alloc::string::String;
#[cfg(feature = "alloc")]
use core::fmt::Display;

pub use self::chars::Chars;
pub use self::input::Input;

/// A function that returns whether an input is permitted.
pub(crate) type Check = fn(&str) -> bool;

/// The constraints of a code beside its limit: a row of the table of its type, which has rows only for codes with
/// constraints.
#[derive(Clone, Copy)]
pub struct Constraints {
    /// The set is empty if `chars` is not declared.
    pub(crate) chars: Chars,
    pub(crate) one_of: &'static [&'static str],
    pub(crate) check: Option<Check>,
}

impl Constraints {
    pub(crate) const NONE: &'static Self = &Self {
        chars: Chars::of(0),
        one_of: &[],
        check: None,
    };

    /// Returns a row of the table. Bit `n` of `chars` is the ASCII character `n`.
    #[must_use]
    pub const fn new(
        chars: u128,
        one_of: &'static [&'static str],
        check: Option<fn(&str) -> bool>,
    ) -> Self {
        Self {
            chars: Chars::of(chars),
            one_of,
            check,
        }
    }

    /// Returns whether `chars` permits the string.
    #[inline]
    pub(super) fn permit_characters(&self, string: &str) -> bool {
        self.chars.is_empty() || self.chars.contains_all(string)
    }

    /// Returns whether the code declares `chars` and nothing else.
    #[inline]
    pub(super) const fn are_characters(&self) -> bool {
        self.one_of.is_empty() && self.check.is_none()
    }

    /// Returns whether `one_of` and `check` permit the string.
    pub(super) fn permit_value(&self, string: &str) -> bool {
        (self.one_of.is_empty() || self.one_of.contains(&string))
            && self.check.is_none_or(|check| check(string))
    }
}

/// Returns the values in words, such as "System or Custom". Returns `None` if there are no values.
#[cfg(feature = "alloc")]
pub(crate) fn values_in_words<T: Display>(values: &[T]) -> Option<String> {
    let mut words = String::new();
    wording::write_list(&mut words, values.iter(), "or").ok()?;
    (!values.is_empty()).then_some(words)
}
