//! Finds members by their name in any spelling. [`fields`](super::fields) calls it.

use alloc::borrow::Cow;

/// Returns the value of the member `name` that `read` accepts, with its position in the body.
///
/// A member spelled exactly like `name` is preferred to a member whose name differs in case and underscores (`requestId`,
/// `request_id`). If several members have the same spelling, the last one in the body wins. A value that `read` rejects
/// counts as missing.
pub(super) fn find<V: Copy, T>(
    members: &[(Cow<'_, str>, V)],
    name: &str,
    read: impl Fn(V) -> Option<T>,
) -> Option<(usize, T)> {
    let last = |matches: fn(&str, &str) -> bool| {
        members
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, (own, _))| matches(own, name))
            .find_map(|(position, (_, value))| Some((position, read(*value)?)))
    };
    last(|own, name| own == name).or_else(|| last(is_spelling))
}

/// Returns whether two names are equal, ignoring case and the underscores of `own`.
pub(super) fn is_spelling(own: &str, name: &str) -> bool {
    own.bytes()
        .filter(|byte| *byte != b'_')
        .map(|byte| byte.to_ascii_lowercase())
        .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}
