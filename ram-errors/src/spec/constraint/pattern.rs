//! The grammar of `chars = "A-Za-z0-9._-"`. The derive macro parses the key with it, and `ram-errors` parses stored
//! catalogs. Both crates have the same file, which a test compares.

use super::char_runs::has;

/// A mistake in a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistake {
    Empty,
    NotAscii(char),
    /// The first character of a range comes after the last one.
    Backward(char, char),
    /// The pattern has the character twice.
    Twice(char),
    /// The `-` is neither first, nor last, nor between the two characters of a range.
    Hyphen,
}

/// Parses ASCII ranges and single characters into a set. Bit `n` is the ASCII character `n`.
pub(crate) fn parse(pattern: &str) -> Result<u128, Mistake> {
    let mut set = 0;
    let mut rest = pattern.chars();
    let mut is_start = true;
    while let Some(first) = rest.next() {
        let is_end = rest.as_str().is_empty();
        if first == '-' && !is_start && !is_end {
            return Err(Mistake::Hyphen);
        }
        let mut range = rest.clone();
        let last = match (range.next(), range.next()) {
            (Some('-'), Some(last)) if first != '-' => {
                rest = range;
                last
            }
            _ => first,
        };
        add(&mut set, first, last)?;
        is_start = false;
    }
    if set == 0 {
        Err(Mistake::Empty)
    } else {
        Ok(set)
    }
}

/// Adds a range of characters to a set.
fn add(set: &mut u128, first: char, last: char) -> Result<(), Mistake> {
    if last == '-' && first != '-' {
        return Err(Mistake::Hyphen);
    }
    let (start, end) = (ascii(first)?, ascii(last)?);
    if start > end {
        return Err(Mistake::Backward(first, last));
    }
    for character in start..=end {
        if has(*set, character) {
            return Err(Mistake::Twice(char::from(character)));
        }
        *set |= 1 << character;
    }
    Ok(())
}

fn ascii(character: char) -> Result<u8, Mistake> {
    match u8::try_from(character) {
        Ok(byte) if byte.is_ascii() => Ok(byte),
        _ => Err(Mistake::NotAscii(character)),
    }
}
