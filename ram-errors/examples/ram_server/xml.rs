//! Serializes successful responses as XML, for `response`.

use serde_json::Value;

/// Returns the document of a response. Its element is named after the action.
pub(crate) fn document(action: &str, response: &Value) -> Result<String, quick_xml::SeError> {
    let body = quick_xml::se::to_string_with_root(&format!("{action}Response"), response)?;
    Ok(format!(
        "<?xml version='1.0' encoding='UTF-8'?>{}",
        well_formed(&body)
    ))
}

/// Replaces the characters that are not permitted in XML 1.0 with U+FFFD, as `ErrorResponse::to_xml` does.
///
/// A carriage return is written as a reference, because XML parsers change the character itself to a line feed.
fn well_formed(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len());
    for character in xml.chars() {
        match character {
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'.. => out.push(character),
            _ => out.push(char::REPLACEMENT_CHARACTER),
        }
    }
    out
}
