//! Repairs strings that `serde_json` rejects. Without the repair, the code of such a body would be lost.

use alloc::borrow::Cow;
use alloc::string::String;

/// Replaces lone surrogates (`\ud800`) in strings with U+FFFD, and escapes control characters in strings.
///
/// All other content is unchanged, so `serde_json` still rejects a body that is not JSON.
pub(super) fn repair(body: &str) -> Cow<'_, str> {
    let mut repaired = String::new();
    // The part of `body` that has been copied to `repaired`.
    let mut covered = 0;
    let mut position = 0;
    let mut in_string = false;
    while let Some(&byte) = body.as_bytes().get(position) {
        let (length, replacement) = if in_string {
            string_unit(&body.as_bytes()[position..])
        } else {
            (1, None)
        };
        in_string ^= byte == b'"';
        if let Some(unit) = replacement {
            repaired.push_str(&body[covered..position]);
            push_escape(&mut repaired, unit);
            covered = position + length;
        }
        position += length;
    }
    if covered == 0 {
        return Cow::Borrowed(body);
    }
    repaired.push_str(&body[covered..]);
    Cow::Owned(repaired)
}

/// Returns the length of the escape or byte at the start of `rest`, a part of a string, and the UTF-16 unit that replaces
/// it.
fn string_unit(rest: &[u8]) -> (usize, Option<u16>) {
    const ESCAPE: usize = r"\uXXXX".len();

    if let Some(unit) = escaped_unit(rest) {
        let next = escaped_unit(&rest[ESCAPE..]);
        return match (unit, next) {
            (0xd800..=0xdbff, Some(0xdc00..=0xdfff)) => (2 * ESCAPE, None),
            (0xd800..=0xdfff, _) => (ESCAPE, Some(0xfffd)),
            _ => (ESCAPE, None),
        };
    }
    match rest {
        [b'\\', _, ..] => (2, None),
        [control @ ..b' ', ..] => (1, Some(u16::from(*control))),
        _ => (1, None),
    }
}

/// Appends `\uXXXX`.
fn push_escape(out: &mut String, unit: u16) {
    out.push_str(r"\u");
    let digits = [12, 8, 4, 0].map(|shift| u32::from(unit >> shift & 0xf));
    out.extend(
        digits
            .iter()
            .filter_map(|digit| char::from_digit(*digit, 16)),
    );
}

/// Returns the UTF-16 unit of the escape `\uXXXX` at the start of `rest`.
fn escaped_unit(rest: &[u8]) -> Option<u16> {
    let digits = rest.strip_prefix(br"\u")?.get(..4)?;
    u16::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
}
