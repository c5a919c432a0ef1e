//! Checks whether a code permits an input: its limit and its constraints.

use super::constraint::input::{Input, Kind};
use super::constraint::{Chars, Constraints};
use super::error_spec::ErrorSpec;
use super::limit::Limit;
use crate::const_eval::string;

impl ErrorSpec {
    /// Returns the characters that `chars = "A-Za-z0-9._-"` allows. `None` if the code declares none.
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

    /// Returns the values that `one_of("System", "Custom")` allows. The slice is empty if the code declares none.
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

    /// Returns the function of `check = path`. `None` if the code declares none.
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

    /// Returns whether the code permits the input. It does if at least one constraint of the code applies to the input and
    /// all constraints that apply permit the input.
    ///
    /// A number is compared with the limit that has no name. A negative number is never permitted. A string is compared with
    /// `chars`, `one_of` and `check`. A string is also compared with the limit that has no name if its unit applies to
    /// strings: `characters` counts characters, `bytes` counts bytes, and `numbers` requires ASCII digits and counts them. A
    /// limit without a unit, or with any other unit, does not apply to strings.
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

    /// Returns whether all constraints that apply to the input permit it, and `None` if no constraint applies.
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
        // A `match` over strings calls a function for the comparison.
        match self.unit() {
            Some(unit) if string::same(unit, "characters") => Some(self.permits_characters(text)),
            unit => self.permits_length(text, unit?),
        }
    }

    #[inline(never)]
    fn permits_length(&self, text: &str, unit: &str) -> Option<bool> {
        let is_permitted = self.permits(text.len() as u64);
        match unit {
            "bytes" => Some(is_permitted),
            "numbers" => Some(is_permitted && text.bytes().all(|byte| byte.is_ascii_digit())),
            _ => None,
        }
    }

    /// Returns whether the limit permits as many characters as the string has.
    #[inline]
    fn permits_characters(&self, text: &str) -> bool {
        // A character has one to four bytes. For most strings the smallest and the largest possible count decide the result,
        // and the characters need not be counted.
        let (fewest, most) = (text.len().div_ceil(4) as u64, text.len() as u64);
        if self.permits(fewest) && self.permits(most) {
            true
        } else if fewest > self.max() || most < self.min() {
            false
        } else {
            self.permits_count(text)
        }
    }

    #[inline(never)]
    fn permits_count(&self, text: &str) -> bool {
        self.permits(text.chars().count() as u64)
    }
}
