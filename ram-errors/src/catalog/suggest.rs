//! The code that is nearest to one that does not exist.

use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// The code that is nearest to one that does not exist, whatever its case; `None` if nothing is near.
    ///
    /// Near is up to a third of the characters missing, added, exchanged or swapped with their neighbour, four at most.
    /// It looks at every code, so it is for the text of an error rather than for a hot path.
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

/// More edits than this are another word rather than a typing mistake.
const MOST_EDITS: usize = 4;
/// What differs between two codes, without what they begin and end with alike; longer than this is not near.
const LONGEST: usize = 64;

/// The spec with the fewest edits between its code and `code`, the first of several.
const fn nearest(catalog: &Catalog, code: &str) -> Option<&'static ErrorSpec> {
    let code = code.as_bytes();
    let mut bound = code.len() / 3;
    if bound > MOST_EDITS {
        bound = MOST_EDITS;
    }
    // Counted for the first code of a similar length, so that a long string costs nothing.
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
            // The next one has to be better.
            bound = edits - 1;
        }
    }
    best
}

/// How often each character occurs. Texts that are near have nearly the same characters, and that is known much faster
/// than the number of edits.
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

/// Upper and lower case of a letter fall together in five bits.
const fn count(counts: &mut [isize; 32], mut text: &[u8], by: isize) {
    while let [byte, rest @ ..] = text {
        counts[(*byte & 31) as usize] += by;
        text = rest;
    }
}

/// How many characters have to be added, removed, exchanged or swapped with their neighbour to make one text of the
/// other, whatever their case; `None` if more than `bound`.
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
    if right.len() > LONGEST {
        return None;
    }

    // Rows of the table of edits between all beginnings of both texts: the current one and the two before it.
    let mut before = [0; LONGEST + 1];
    let mut above = [0; LONGEST + 1];
    let mut column = 0;
    while column <= right.len() {
        above[column] = column;
        column += 1;
    }
    let mut row = 1;
    while row <= left.len() {
        let mut current = [0; LONGEST + 1];
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
