//! What the input may look like that an error rejects: allowed characters, allowed values and a function, beside the limit.

mod char_runs;
mod chars;
mod input;
#[cfg(feature = "serde")]
pub(crate) mod pattern;
#[cfg(feature = "utoipa")]
mod schema;
pub(crate) mod wording;

#[cfg(feature = "alloc")]
use alloc::string::String;
#[cfg(feature = "alloc")]
use core::fmt::Display;

pub use self::chars::Chars;
pub use self::input::Input;

use self::input::Kind;
use crate::const_eval::string;
use crate::{ErrorSpec, Limit};

/// Whether an input is permitted.
pub(crate) type Check = fn(&str) -> bool;

/// What a code declares about its input beside the limit: a row of the table of its type, which has rows only for codes that
/// declare something.
#[derive(Clone, Copy)]
pub struct Constraints {
    /// No characters where `chars` is not declared.
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

    /// A row of the table. Bit `n` of `chars` is the ASCII character `n`.
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

    #[inline]
    fn permit(&self, text: &str) -> bool {
        (self.chars.is_empty() || self.chars.contains_all(text))
            && (self.one_of.is_empty() || self.one_of.contains(&text))
            && self.check.is_none_or(|check| check(text))
    }
}

/// Returns the values in words: "System or Custom". `None` if there are none.
#[cfg(feature = "alloc")]
pub(crate) fn values_in_words<T: Display>(values: &[T]) -> Option<String> {
    let mut words = String::new();
    wording::write_list(&mut words, values.iter(), "or").ok()?;
    (!values.is_empty()).then_some(words)
}

impl ErrorSpec {
    /// Returns the characters that `chars = "A-Za-z0-9._-"` allows.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const USER_NAME: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.UserName.InvalidChars");
    /// let chars = USER_NAME.chars().unwrap();
    /// assert!(chars.contains('-') && !chars.contains('@'));
    /// assert_eq!(chars.to_string(), "letters, numbers, periods (.), underscores (_), and hyphens (-)");
    /// ```
    #[must_use]
    pub const fn chars(&self) -> Option<&'static Chars> {
        let chars = &self.constraints().chars;
        if chars.is_empty() { None } else { Some(chars) }
    }

    /// Returns the values that `one_of("System", "Custom")` allows. It is empty where the code does not declare any.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const POLICY_TYPE: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.PolicyType");
    /// assert_eq!(POLICY_TYPE.one_of(), ["System", "Custom"]);
    /// ```
    #[must_use]
    pub const fn one_of(&self) -> &'static [&'static str] {
        self.constraints().one_of
    }

    /// Returns the function of `check = path`.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const ALIAS: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.AccountAlias.Format");
    /// let has_separate_hyphens = ALIAS.check().unwrap();
    /// assert!(has_separate_hyphens("a-b") && !has_separate_hyphens("a--b"));
    /// ```
    #[must_use]
    pub const fn check(&self) -> Option<fn(&str) -> bool> {
        self.constraints().check
    }

    /// Returns whether the code permits the input: the code declares something that applies to the input, and everything that
    /// applies permits it.
    ///
    /// A number is compared with the limit that has no name. A negative number is never permitted. A string is compared with
    /// `chars`, `one_of` and `check`, and with the limit that has no name, by its unit: `characters` counts characters, `bytes`
    /// counts bytes, and `numbers` requires ASCII digits and counts them. A limit without a unit, or with any other unit, does not
    /// apply to strings.
    ///
    /// ```
    /// use ram_errors::{InvalidParameter, LimitExceeded, code};
    ///
    /// let length = code!(InvalidParameter, "InvalidParameter.UserName.Length");
    /// assert!(length.permits("alice") && !length.permits(""));
    /// assert!(length.permits(64) && !length.permits(65) && !length.permits(-1));
    ///
    /// // Nothing that the code declares applies to a string.
    /// assert!(!code!(LimitExceeded, "LimitExceeded.User").permits("alice"));
    /// ```
    #[must_use]
    #[inline]
    pub fn permits<'i>(&self, input: impl Into<Input<'i>>) -> bool {
        self.verdict(input.into()) == Some(true)
    }

    /// Returns whether everything that applies to the input permits it; `None` if nothing applies.
    #[inline]
    pub(crate) fn verdict(&self, input: Input<'_>) -> Option<bool> {
        let limit = self.unnamed_limit();
        match input.kind {
            Kind::Number(number) => limit.map(|limit| limit.permits(number)),
            Kind::OutOfRange => limit.map(|_| false),
            Kind::Text(text) => {
                let by_limit = limit.and_then(|limit| limit.permits_text(text));
                let own = self.extras.and_then(|extras| extras.constraints);
                match own.map(|own| own.permit(text)) {
                    Some(is_permitted) => Some(is_permitted && by_limit != Some(false)),
                    None => by_limit,
                }
            }
        }
    }

    const fn constraints(&self) -> &'static Constraints {
        match self.extras {
            Some(extras) => match extras.constraints {
                Some(constraints) => constraints,
                None => Constraints::NONE,
            },
            None => Constraints::NONE,
        }
    }
}

impl Limit {
    /// Returns whether the limit permits the string; `None` if its unit does not apply to strings.
    #[inline]
    fn permits_text(&self, text: &str) -> Option<bool> {
        let unit = self.unit()?;
        let length = text.len() as u64;
        // `match` would call a function for each comparison.
        if string::same(unit, "characters") {
            Some(self.permits_characters(text))
        } else if string::same(unit, "bytes") {
            Some(self.permits(length))
        } else if string::same(unit, "numbers") {
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
            Some(is_number && self.permits(length))
        } else {
            None
        }
    }

    /// Returns whether the limit permits as many characters as the string has.
    #[inline]
    fn permits_characters(&self, text: &str) -> bool {
        // A character has one to four bytes. Most strings are permitted, or refused, with any number of characters in between.
        let (fewest, most) = (text.len().div_ceil(4) as u64, text.len() as u64);
        if self.permits(fewest) && self.permits(most) {
            true
        } else if fewest > self.max() || most < self.min() {
            false
        } else {
            self.permits(text.chars().count() as u64)
        }
    }
}
