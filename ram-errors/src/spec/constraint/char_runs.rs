//! The order of the characters in patterns and in words. `ram-errors` and `ram-errors-macros` have the same file, which a
//! test compares.

/// All ASCII characters, as the first and last character of each part. The last parts are the characters at the end of the
/// lists in RAM's documentation. `-` comes last, because at the end of a pattern it represents itself.
const PARTS: &[(u8, u8)] = &[
    (b'A', b'Z'),
    (b'a', b'z'),
    (b'0', b'9'),
    (0, 31),
    (127, 127),
    (b' ', b','),
    (b'/', b'/'),
    (b':', b'@'),
    (b'[', b'^'),
    (b'`', b'`'),
    (b'{', b'~'),
    (b'.', b'.'),
    (b'_', b'_'),
    (b'-', b'-'),
];

/// Returns whether the set has the character. Bit `n` is the ASCII character `n`.
pub(crate) const fn has(set: u128, character: u8) -> bool {
    character < 128 && set >> character & 1 == 1
}

/// The runs of consecutive characters in a set, as the first and last character of each run.
#[derive(Clone)]
pub(crate) struct Runs {
    set: u128,
    parts: &'static [(u8, u8)],
    /// The next character to visit in the first of `parts`.
    next: u8,
}

impl Runs {
    pub(crate) const fn of(set: u128) -> Self {
        Self {
            set,
            parts: PARTS,
            next: PARTS[0].0,
        }
    }

    /// Returns the next run. `Iterator::next` is not `const`.
    pub(crate) const fn advance(&mut self) -> Option<(u8, u8)> {
        while let [(_, end), rest @ ..] = self.parts {
            while self.next <= *end {
                let first = self.next;
                while self.next <= *end && has(self.set, self.next) {
                    self.next += 1;
                }
                if self.next > first {
                    return Some((first, self.next - 1));
                }
                self.next += 1;
            }
            self.parts = rest;
            if let [(start, _), ..] = rest {
                self.next = *start;
            }
        }
        None
    }
}

impl Iterator for Runs {
    type Item = (u8, u8);

    fn next(&mut self) -> Option<(u8, u8)> {
        self.advance()
    }
}
