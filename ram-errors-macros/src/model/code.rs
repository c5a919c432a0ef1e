//! The grammar of a code.

use proc_macro2::Span;

use crate::attr::literal::SpannedString;
use crate::diagnostics::{Diagnostics, rules};

/// Returns whether the code equals the family or starts with it and a separator.
pub(crate) fn is_in_family(code: &str, family: &str) -> bool {
    code.strip_prefix(family).is_some_and(|rest| {
        rest.chars()
            .next()
            .is_none_or(|next| !next.is_ascii_alphanumeric())
    })
}

/// Returns whether a code is valid.
pub(crate) fn is_code(code: &str) -> bool {
    let code = SpannedString::new(code.to_owned(), Span::call_site());
    check_code(&code, &mut Diagnostics::default())
}

/// Returns whether a code without spaces is valid. Nearly all codes take this fast path.
fn is_plain_code(code: &str) -> bool {
    let mut previous = b'.';
    for byte in code.bytes() {
        match byte {
            b'.' if previous == b'.' => return false,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b':' | b'/' | b'.' => {
                previous = byte;
            }
            _ => return false,
        }
    }
    previous != b'.'
}

/// Reports the first mistake in a code. Returns whether the code is valid.
pub(crate) fn check_code(code: &SpannedString, diagnostics: &mut Diagnostics) -> bool {
    let SpannedString { value, span, .. } = code;
    if is_plain_code(value) {
        return true;
    }
    let is_allowed = |c: &char| c.is_ascii_alphanumeric() || "_-:/. ".contains(*c);
    let has_odd_space = value.trim() != value
        || ["  ", ". ", " ."]
            .iter()
            .any(|spaces| value.contains(spaces));
    let mut forbidden = value.chars().filter(|c| !is_allowed(c));
    let visible_code = visible(value);
    if value.is_empty() {
        diagnostics.report(*span, &rules::CODE_EMPTY, &[]);
    } else if let Some(character) = forbidden
        .clone()
        .find(|c| !c.is_whitespace())
        .or_else(|| forbidden.next().filter(|_| !has_odd_space))
    {
        let character = format!("`{}`", visible(character.encode_utf8(&mut [0; 4])));
        diagnostics.report(*span, &rules::CODE_CHARACTER, &[&visible_code, &character]);
    } else if has_odd_space {
        diagnostics.report(*span, &rules::CODE_SPACE, &[&visible_code]);
    } else if value.split('.').any(str::is_empty) {
        diagnostics.report(*span, &rules::CODE_SEGMENT, &[&visible_code]);
    } else {
        return true;
    }
    false
}

/// Returns the string with invisible characters escaped.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c == '\'' || c == '"' || c == '\\' {
            out.push(c);
        } else {
            out.extend(c.escape_debug());
        }
    }
    out
}
