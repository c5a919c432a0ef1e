//! Builds strings in const evaluation, for the messages of compiler errors.

/// A string for the message of a `panic!`.
pub(crate) struct PanicText {
    bytes: [u8; Self::CAPACITY],
    len: usize,
}

impl PanicText {
    const CAPACITY: usize = 1024;

    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; Self::CAPACITY],
            len: 0,
        }
    }

    /// Adds `text`, or as many whole characters of it as fit.
    pub(crate) const fn push(&mut self, text: &str) {
        let end = whole_characters(text, Self::CAPACITY - self.len);
        let (mut rest, _) = text.as_bytes().split_at(end);
        while let [byte, tail @ ..] = rest {
            self.bytes[self.len] = *byte;
            self.len += 1;
            rest = tail;
        }
    }

    /// Adds at most the first `bytes` bytes of `text`, and ".." if there are more.
    pub(crate) const fn push_start(&mut self, text: &str, bytes: usize) {
        let whole = whole_characters(text, bytes);
        let mut rest = text.as_bytes();
        if whole < rest.len() {
            (rest, _) = rest.split_at(whole);
        }
        // `str::split_at` is not `const` before Rust 1.86.
        if let Ok(start) = core::str::from_utf8(rest) {
            self.push(start);
        }
        if whole < text.len() {
            self.push("..");
        }
    }

    /// Adds at most `bytes` bytes of `text`, from the last character that begins at or before `start`, and ".." if there
    /// are more.
    pub(crate) const fn push_from(&mut self, text: &str, start: usize, bytes: usize) {
        let (_, rest) = text.as_bytes().split_at(whole_characters(text, start));
        if let Ok(rest) = core::str::from_utf8(rest) {
            self.push_start(rest, bytes);
        }
    }

    /// Adds an ASCII character.
    pub(crate) const fn push_ascii(&mut self, character: u8) {
        if let Ok(character) = core::str::from_utf8(&[character]) {
            self.push(character);
        }
    }

    /// Adds the digits of a number.
    pub(crate) const fn push_number(&mut self, number: u64) {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        if number >= 10 {
            self.push_number(number / 10);
        }
        self.push(DIGITS[(number % 10) as usize]);
    }

    pub(crate) const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // Only whole characters were added.
            Err(_) => "",
        }
    }
}

/// Returns the length of the whole characters in the first `max` bytes of `text`.
const fn whole_characters(text: &str, max: usize) -> usize {
    let bytes = text.as_bytes();
    if bytes.len() <= max {
        return bytes.len();
    }
    let mut end = max;
    while end > 0 && continues_character(bytes[end]) {
        end -= 1;
    }
    end
}

/// Returns whether a byte of UTF-8 is not the first byte of its character.
const fn continues_character(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}
