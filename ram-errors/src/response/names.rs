//! How the names of members are found, in whatever way a relay spells them.

use alloc::collections::BTreeMap;
use alloc::string::String;

/// The member of that name: spelled to the letter, else ignoring case and underscores (`requestId`, `request_id`).
pub(super) fn find<'a, V>(members: &'a BTreeMap<String, V>, name: &str) -> Option<&'a V> {
    members.get(name).or_else(|| {
        let (_, value) = members.iter().find(|(own, _)| same(own, name))?;
        Some(value)
    })
}

fn same(own: &str, name: &str) -> bool {
    own.bytes()
        .filter(|byte| *byte != b'_')
        .map(|byte| byte.to_ascii_lowercase())
        .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}
