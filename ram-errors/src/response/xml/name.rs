//! Makes names of elements from any string. The writer calls it.

use alloc::string::String;

/// Returns the name with `_` in place of each character that is not permitted, and with `_` before a first character that is
/// not permitted there. A colon is replaced, because it would separate a prefix that no namespace declares.
pub(in crate::response) fn element_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    if !name.starts_with(|first| is_name_start(first) || !is_name_part(first)) {
        out.push('_');
    }
    out.extend(name.chars().map(|character| match character {
        _ if is_name_part(character) => character,
        _ => '_',
    }));
    out
}

/// Returns whether the character is permitted at the start of a name: `NameStartChar` of XML 1.0 (fifth edition, 2.3)
/// without the colon.
fn is_name_start(character: char) -> bool {
    matches!(character,
        'A'..='Z' | '_' | 'a'..='z'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// Returns whether the character is permitted in a name: `NameChar` of XML 1.0 (fifth edition, 2.3) without the colon.
fn is_name_part(character: char) -> bool {
    is_name_start(character)
        || matches!(character,
            '-' | '.' | '0'..='9' | '\u{b7}'
            | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
