//! Finds members by name, however a relay spells the name. The readers of JSON and XML call it.

use alloc::string::String;

/// Returns the value of the member `name` that `read` accepts.
///
/// A member spelled exactly like `name` is preferred, then one that differs in case and underscores (`requestId`,
/// `request_id`). The last one in the body wins within each group. A value that `read` rejects counts as missing.
pub(super) fn find<'a, V, T>(
    members: &'a [(String, V)],
    name: &str,
    read: impl Fn(&'a V) -> Option<T>,
) -> Option<T> {
    let last = |is_spelling: fn(&str, &str) -> bool| {
        let spelled = members
            .iter()
            .rev()
            .filter(|(own, _)| is_spelling(own, name));
        spelled.map(|(_, value)| value).find_map(&read)
    };
    last(|own, name| own == name).or_else(|| last(is_other_spelling))
}

/// Whether two names are equal without case and the underscores of `own`.
fn is_other_spelling(own: &str, name: &str) -> bool {
    own.bytes()
        .filter(|byte| *byte != b'_')
        .map(|byte| byte.to_ascii_lowercase())
        .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}
