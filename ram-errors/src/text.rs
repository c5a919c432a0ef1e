//! Comparing and hashing text in `const`: `==` on strings is not `const`.

ram_errors_macros::code_hash!();

/// Whether both are the same text.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    same_bytes(left.as_bytes(), right.as_bytes())
}

/// Whether both are the same text, or both none.
pub(crate) const fn same_option(left: Option<&str>, right: Option<&str>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => same(left, right),
        (None, None) => true,
        _ => false,
    }
}

/// Codes have 16 to 48 bytes, most of them: three comparisons of 16 bytes that overlap, without a loop.
const fn same_bytes(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    match (
        left.first_chunk(),
        right.first_chunk(),
        left.last_chunk(),
        right.last_chunk(),
    ) {
        (Some(left_first), Some(right_first), Some(left_last), Some(right_last)) => {
            u128::from_le_bytes(*left_first) == u128::from_le_bytes(*right_first)
                && u128::from_le_bytes(*left_last) == u128::from_le_bytes(*right_last)
                && (left.len() <= 32 || same_long(left, right))
        }
        _ => same_short(left, right),
    }
}

/// Both have the same length, more than 32.
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

/// Both have the same length, less than 16.
const fn same_short(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}
