//! The grammar of `chars = "A-Za-z0-9._-"`. `ram-errors` and `ram-errors-macros` have the same file.

use super::char_runs::has;

/// What is wrong with a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistake {
    Empty,
    NotAscii(char),
    /// The first and the last character of a range, in the wrong order.
    Backward(char, char),
    /// A character is given twice.
    Twice(char),
    /// A `-` that is neither at an end nor between the two characters of a range.
    Hyphen,
}

/// Parses ASCII ranges and single characters to a set: bit `n` is the ASCII character `n`.
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

/// Adds a range to a set.
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
