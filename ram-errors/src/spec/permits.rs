//! Checks whether a code permits an input: its limit and its constraints.

use super::constraint::input::{Input, Kind};
use super::constraint::{Chars, Constraints};
use super::error_spec::ErrorSpec;
use super::extras::Extras;
use super::limit::{Limit, UnitKind};

impl ErrorSpec {
    /// Returns the characters that `chars = "A-Za-z0-9._-"` allows. Returns `None` if the code declares none.
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

    /// Returns the function of `check = path`, or `None` if the code declares none.
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
        match input.kind {
            Kind::Number(number) => self.unnamed_limit().map(|limit| limit.permits(number)),
            Kind::OutOfRange => self.unnamed_limit().map(|_| false),
            Kind::Text(text) => self.string_verdict(text),
        }
    }

    fn string_verdict(&self, string: &str) -> Option<bool> {
        let extras = self.extras?;
        let Some(own) = extras.constraints else {
            return extras.limit_verdict(string);
        };
        if !own.permit_characters(string) {
            Some(false)
        } else if own.are_characters() {
            Some(extras.limit_verdict(string) != Some(false))
        } else {
            Some(extras.permit_value(own, string))
        }
    }
}

impl Extras {
    /// Returns whether `one_of`, `check` and the limit permit the string.
    // If the method is inlined, `ensure` takes 1.36 times as long for 1 to 5 characters, because all calls save the registers that
    // it needs (`cargo bench -p ram-errors --bench input`).
    #[inline(never)]
    fn permit_value(&self, own: &Constraints, string: &str) -> bool {
        own.permit_value(string) && self.limit_verdict(string) != Some(false)
    }

    /// Returns whether the limit without a name permits the string, or `None` if no such limit applies to strings.
    #[inline]
    fn limit_verdict(&self, string: &str) -> Option<bool> {
        self.unnamed_limit()?.string_verdict(string)
    }
}

impl Limit {
    /// Returns whether the limit permits the string, or `None` if its unit does not apply to strings.
    #[inline]
    fn string_verdict(&self, string: &str) -> Option<bool> {
        match self.unit_kind() {
            UnitKind::Characters => Some(self.permits_characters(string)),
            _ => self.length_verdict(string),
        }
    }

    /// Returns whether a limit whose unit is not `characters` permits the string.
    // If the method is inlined, `ensure` takes 1.10 times as long for 1 to 5 characters (`cargo bench -p ram-errors --bench input`).
    #[inline(never)]
    fn length_verdict(&self, string: &str) -> Option<bool> {
        let is_permitted = self.permits(string.len() as u64);
        match self.unit_kind() {
            UnitKind::Bytes => Some(is_permitted),
            UnitKind::Numbers => {
                Some(is_permitted && string.bytes().all(|byte| byte.is_ascii_digit()))
            }
            UnitKind::Characters | UnitKind::Other => None,
        }
    }

    /// Returns whether the limit permits as many characters as the string has.
    #[inline]
    fn permits_characters(&self, string: &str) -> bool {
        // A character has one to four bytes. For most strings the smallest and the largest possible count decide the result,
        // and the characters need not be counted.
        let (fewest, most) = (string.len().div_ceil(4) as u64, string.len() as u64);
        if self.min() <= fewest && most <= self.max() {
            true
        } else if fewest > self.max() || most < self.min() {
            false
        } else {
            self.permits_count(string)
        }
    }

    #[inline(never)]
    fn permits_count(&self, string: &str) -> bool {
        self.permits(string.chars().count() as u64)
    }
}
