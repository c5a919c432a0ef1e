//! Compares strings in const evaluation, where `==` for strings is not available.

use super::hash::{Ends, WINDOWS_LENGTH, Windows};

/// Returns the string, or `None` if it is empty.
#[inline]
pub(crate) const fn non_empty(text: &str) -> Option<&str> {
    if text.is_empty() { None } else { Some(text) }
}

/// Returns whether the string contains the byte.
pub(crate) const fn contains(text: &str, byte: u8) -> bool {
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == byte {
            return true;
        }
        rest = tail;
    }
    false
}

/// Returns whether both strings are equal.
#[inline]
pub(crate) const fn same(left: &str, right: &str) -> bool {
    same_bytes(left.as_bytes(), right.as_bytes())
}

#[inline]
pub(crate) const fn same_bytes(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    match (Windows::of(left), Windows::of(right)) {
        (Some(a), Some(b)) => {
            a.same(&b) && (left.len() <= WINDOWS_LENGTH || same_long(left, right))
        }
        _ => same_short(left, right),
    }
}

impl Windows<'_> {
    /// Returns whether both have the same bytes. All bytes are compared without a branch, because the position of a
    /// difference is unpredictable.
    #[inline]
    pub(crate) const fn same(&self, other: &Self) -> bool {
        let first = u128::from_le_bytes(*self.first) ^ u128::from_le_bytes(*other.first);
        let next = u128::from_le_bytes(*self.next) ^ u128::from_le_bytes(*other.next);
        let last = u128::from_le_bytes(*self.last) ^ u128::from_le_bytes(*other.last);
        first | next | last == 0
    }
}

/// Compares slices of the same length, which is more than 48.
#[inline(never)]
const fn same_long(mut left: &[u8], mut right: &[u8]) -> bool {
    while let (Some((a, left_rest)), Some((b, right_rest))) = (
        left.split_first_chunk::<16>(),
        right.split_first_chunk::<16>(),
    ) {
        if u128::from_le_bytes(*a) != u128::from_le_bytes(*b) {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}

/// Compares slices of the same length, which is less than 16.
#[inline]
const fn same_short(left: &[u8], right: &[u8]) -> bool {
    match (Ends::of(left), Ends::of(right)) {
        (Some(a), Some(b)) => a.first == b.first && a.last == b.last,
        _ => same_shortest(left, right),
    }
}

/// Compares slices of the same length, which is less than 8.
#[inline(never)]
const fn same_shortest(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}
