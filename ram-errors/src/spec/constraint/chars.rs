//! The set of allowed characters, which the key `chars` declares.

use core::fmt;

use super::char_runs::Runs;
use super::wording;
use crate::const_eval::panic_text::PanicText;

/// The characters that `chars = "A-Za-z0-9._-"` allows, from [`ErrorSpec::chars`](crate::ErrorSpec::chars).
///
/// `Display` formats them in words, as `{chars}` does in a message. `Debug` formats them as a pattern.
///
/// ```
/// use ram_errors::{HasCatalog, RamError};
///
/// #[derive(Debug, RamError)]
/// #[ram(code = "Color", status = 400, chars = "0-9a-f", message = "A color has {chars}.")]
/// struct ColorError;
///
/// let chars = ColorError::CATALOG.get("Color").unwrap().chars().unwrap();
/// assert!(chars.contains('f') && !chars.contains('g') && !chars.contains('é'));
/// assert_eq!(chars.to_string(), "letters a to f and numbers");
/// assert_eq!(ColorError.to_string(), "A color has letters a to f and numbers.");
/// assert_eq!(format!("{chars:?}"), r#"Chars("a-f0-9")"#);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chars {
    /// Bit `n % 64` of word `n / 64` is the byte `n`. The last two words are 0, because their bytes are not ASCII.
    // With a `u128` in place of the words, `ensure` takes 1.13 times as long for 1 to 5 characters
    // (`cargo bench -p ram-errors --bench input`).
    words: [u64; 4],
}

impl Chars {
    pub(crate) const fn of(set: u128) -> Self {
        Self {
            words: [low_half(set), low_half(set >> 64), 0, 0],
        }
    }

    /// Returns whether the character is allowed.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const GROUP_NAME: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.GroupName.InvalidChars");
    /// const ALLOWS_DOT: bool = GROUP_NAME.chars().unwrap().contains('.');
    /// assert!(!ALLOWS_DOT);
    /// ```
    #[must_use]
    #[inline]
    pub const fn contains(&self, character: char) -> bool {
        let number = character as u32;
        number < 128 && self.set() >> number & 1 == 1
    }

    /// Returns whether all characters of the string are allowed.
    #[inline]
    pub(crate) fn contains_all(&self, text: &str) -> bool {
        // Without an early return there is one branch for each byte, not two: with `Iterator::all`, `ensure` takes 1.35 times as
        // long for 8 to 20 characters (`cargo bench -p ram-errors --bench input`).
        let bit = |byte: u8| self.words[usize::from(byte >> 6)] >> (byte & 63);
        text.bytes().fold(1, |all, byte| all & bit(byte)) == 1
    }

    /// Returns whether all characters of the other set are in this set.
    #[cfg(feature = "serde")]
    pub(crate) const fn includes(self, other: Self) -> bool {
        other.set() & !self.set() == 0
    }

    #[cfg(feature = "utoipa")]
    pub(crate) const fn intersection(self, other: Self) -> Self {
        Self::of(self.set() & other.set())
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.set() == 0
    }

    /// Returns the pattern, such as `A-Za-z0-9._-`.
    #[cfg(any(feature = "serde", feature = "utoipa"))]
    pub(crate) fn to_pattern(self) -> alloc::string::String {
        let mut pattern = PanicText::new();
        self.push_pattern(&mut pattern);
        pattern.as_str().into()
    }

    pub(crate) const fn set(&self) -> u128 {
        let [low, high, ..] = self.words;
        low as u128 | (high as u128) << 64
    }

    /// Adds the pattern, such as `A-Za-z0-9._-`.
    pub(crate) const fn push_pattern(&self, text: &mut PanicText) {
        let mut runs = Runs::of(self.set());
        while let Some((first, last)) = runs.advance() {
            text.push_ascii(first);
            if last > first + 1 {
                text.push("-");
            }
            if last > first {
                text.push_ascii(last);
            }
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "half is taken on purpose")]
const fn low_half(set: u128) -> u64 {
    set as u64
}

/// Writes the characters in words: `letters, numbers, periods (.), underscores (_), and hyphens (-)`.
impl fmt::Display for Chars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wording::write_characters(f, self.set())
    }
}

/// Writes the pattern: `Chars("A-Za-z0-9._-")`.
impl fmt::Debug for Chars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pattern = PanicText::new();
        self.push_pattern(&mut pattern);
        f.debug_tuple("Chars").field(&pattern.as_str()).finish()
    }
}
