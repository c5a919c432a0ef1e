//! Finds the nearest code to a code that does not exist.

use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// Returns the nearest code to a code that does not exist, ignoring case. Returns `None` if no code is near.
    ///
    /// A code is near if at most a third of the characters, and at most four of them, are missing, added, replaced or
    /// swapped with the next character. The method compares the string with every code. Use it for error messages rather
    /// than for every request.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let nearest = |code| RamApiError::CATALOG.suggest(code).map(|spec| spec.code());
    /// assert_eq!(nearest("LimitExceded.User"), Some("LimitExceeded.User"));
    /// assert_eq!(nearest("limitexceeded.user"), Some("LimitExceeded.User"));
    /// assert_eq!(nearest("TeapotIsShort"), None);
    /// ```
    #[must_use]
    pub const fn suggest(&self, code: &str) -> Option<&'static ErrorSpec> {
        nearest(self, code)
    }
}

/// The largest number of edits. A string with more edits is another word rather than a typing error.
const MAX_EDITS: usize = 4;
/// The largest length of the part in which two codes differ, without their common start and end. Longer parts are not near.
const MAX_LENGTH: usize = 64;

/// Returns the first of the specs with the fewest edits between its code and `code`.
const fn nearest(catalog: &Catalog, code: &str) -> Option<&'static ErrorSpec> {
    let code = code.as_bytes();
    let mut bound = code.len() / 3;
    if bound > MAX_EDITS {
        bound = MAX_EDITS;
    }
    // Letters are counted for the first code of a similar length. A string without such a code is not read.
    let mut letters = None;
    let mut best = None;
    let mut number = 0;
    while let Some(spec) = catalog.specs.at(number) {
        let other = spec.code.as_bytes();
        number += 1;
        if other.len().abs_diff(code.len()) > bound {
            continue;
        }
        let counted = match letters {
            Some(counted) => counted,
            None => Letters::of(code),
        };
        letters = Some(counted);
        if !counted.may_be_near(other, bound) {
            continue;
        }
        if let Some(edits) = edits(code, other, bound) {
            best = Some(spec);
            if edits == 0 {
                break;
            }
            // A further code must have fewer edits.
            bound = edits - 1;
        }
    }
    best
}

/// The number of times that each character occurs. Near strings have nearly the same characters, so most other strings need
/// no table of edits.
#[derive(Clone, Copy)]
struct Letters([isize; 32]);

impl Letters {
    const fn of(text: &[u8]) -> Self {
        let mut counts = [0; 32];
        count(&mut counts, text, 1);
        Self(counts)
    }

    const fn may_be_near(&self, text: &[u8], bound: usize) -> bool {
        let mut counts = self.0;
        count(&mut counts, text, -1);
        let (mut missing, mut added) = (0, 0);
        let mut rest: &[isize] = &counts;
        while let [count, tail @ ..] = rest {
            if *count > 0 {
                missing += count.unsigned_abs();
            } else {
                added += count.unsigned_abs();
            }
            rest = tail;
        }
        missing <= bound && added <= bound
    }
}

/// Counts the characters. Both cases of a letter have the same lower five bits.
const fn count(counts: &mut [isize; 32], mut text: &[u8], by: isize) {
    while let [byte, rest @ ..] = text {
        counts[(*byte & 31) as usize] += by;
        text = rest;
    }
}

/// Returns the number of characters that must be added, removed, replaced or swapped with the next character to make one
/// string from the other, ignoring case. Returns `None` if the number is larger than `bound`.
const fn edits(mut left: &[u8], mut right: &[u8], bound: usize) -> Option<usize> {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if !a.eq_ignore_ascii_case(b) {
            break;
        }
        (left, right) = (left_rest, right_rest);
    }
    while let ([left_rest @ .., a], [right_rest @ .., b]) = (left, right) {
        if !a.eq_ignore_ascii_case(b) {
            break;
        }
        (left, right) = (left_rest, right_rest);
    }
    if left.is_empty() || right.is_empty() {
        let edits = left.len() + right.len();
        return if edits <= bound { Some(edits) } else { None };
    }
    if right.len() > MAX_LENGTH {
        return None;
    }

    // Rows of the table of edits between all prefixes of both strings: the current row and the two rows before it.
    let mut before = [0; MAX_LENGTH + 1];
    let mut above = [0; MAX_LENGTH + 1];
    let mut column = 0;
    while column <= right.len() {
        above[column] = column;
        column += 1;
    }
    let mut row = 1;
    while row <= left.len() {
        let mut current = [0; MAX_LENGTH + 1];
        current[0] = row;
        let mut least = row;
        let mut column = 1;
        while column <= right.len() {
            let same = left[row - 1].eq_ignore_ascii_case(&right[column - 1]);
            let mut fewest = above[column - 1] + if same { 0 } else { 1 };
            fewest = min(fewest, min(above[column], current[column - 1]) + 1);
            if row > 1
                && column > 1
                && left[row - 1].eq_ignore_ascii_case(&right[column - 2])
                && left[row - 2].eq_ignore_ascii_case(&right[column - 1])
            {
                fewest = min(fewest, before[column - 2] + 1);
            }
            current[column] = fewest;
            least = min(least, fewest);
            column += 1;
        }
        if least > bound {
            return None;
        }
        (before, above) = (above, current);
        row += 1;
    }
    let edits = above[right.len()];
    if edits <= bound { Some(edits) } else { None }
}

const fn min(left: usize, right: usize) -> usize {
    if left < right { left } else { right }
}
