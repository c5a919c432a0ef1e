/// A text put together in const evaluation, for the message of a `panic!`.
pub(crate) struct ConstText {
    bytes: [u8; Self::CAPACITY],
    len: usize,
}

impl ConstText {
    const CAPACITY: usize = 1024;

    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; Self::CAPACITY],
            len: 0,
        }
    }

    /// Adds `text`, or as many whole characters of it as fit.
    pub(crate) const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut end = bytes.len();
        if end > Self::CAPACITY - self.len {
            end = Self::CAPACITY - self.len;
            while end > 0 && continues_character(bytes[end]) {
                end -= 1;
            }
        }
        let (mut rest, _) = bytes.split_at(end);
        while let [byte, tail @ ..] = rest {
            self.bytes[self.len] = *byte;
            self.len += 1;
            rest = tail;
        }
    }

    pub(crate) const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // Only whole characters were pushed.
            Err(_) => "",
        }
    }
}

/// Whether a byte of UTF-8 is not the first of its character.
const fn continues_character(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}
