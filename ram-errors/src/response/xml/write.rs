//! Serializes XML documents. Only elements and text are written, so no library is needed.

use alloc::string::String;
#[cfg(feature = "json")]
use alloc::vec::Vec;

#[cfg(feature = "json")]
use serde_json::value::RawValue;

use super::arrays::Arrays;
#[cfg(feature = "json")]
use super::meaning::{Parent, gains_meaning};
#[cfg(feature = "json")]
use super::name::element_name;
use crate::response::body::{Part, Parts};
#[cfg(feature = "json")]
use crate::response::json::raw_object;
#[cfg(feature = "json")]
use crate::response::members::{Member, Notation};
use crate::response::{ErrorResponse, problem, ram};

const DECLARATION: &str = "<?xml version='1.0' encoding='UTF-8'?>";

/// Serializes RAM's XML on one line, in the order of the parts.
pub(in crate::response) fn ram_document(response: &ErrorResponse) -> String {
    let parts = ram::parts(response);
    let mut out = String::from(DECLARATION);
    element(&mut out, "Error", |out| {
        write_parts(out, &parts, Arrays::Repeated, is_typed(response));
    });
    out
}

/// Serializes a problem document on one line, in the order of the parts.
pub(in crate::response) fn problem_document(response: &ErrorResponse) -> String {
    let parts = problem::parts(response);
    let mut out = String::from(DECLARATION);
    out.push_str("<problem xmlns=\"urn:ietf:rfc:7807\">");
    write_parts(&mut out, &parts, Arrays::Items, is_typed(response));
    out.push_str("</problem>");
    out
}

#[cfg_attr(
    not(feature = "json"),
    expect(unused_variables, reason = "only members have arrays")
)]
fn write_parts(out: &mut String, parts: &Parts<'_>, arrays: Arrays, is_typed: bool) {
    for (name, part) in parts {
        match part {
            Part::Text(value) => element(out, name, |out| text(out, value)),
            Part::Link(value) => element(out, name, |out| link(out, value)),
            Part::Number(value) => element(out, name, |out| text(out, &alloc::format!("{value}"))),
            Part::Detail(detail) => element(out, name, |out| {
                for (name, value) in detail.iter() {
                    element(out, name, |out| text(out, value));
                }
                #[cfg(feature = "json")]
                for (name, value) in detail.members.iter() {
                    if !is_typed || !gains_meaning(Parent::AccessDeniedDetail, name, value, arrays)
                    {
                        member(out, name, value, arrays);
                    }
                }
            }),
            #[cfg(feature = "json")]
            Part::Member(value) if is_typed && gains_meaning(Parent::Body, name, value, arrays) => {
            }
            #[cfg(feature = "json")]
            Part::Member(value) => member(out, name, value, arrays),
        }
    }
}

/// Returns whether the values of received members have JSON types. A value that was received in XML has the same meaning in
/// XML.
#[cfg(feature = "json")]
fn is_typed(response: &ErrorResponse) -> bool {
    response.details.members.notation() == Notation::Json
}

/// Without feature `json` there are no members.
#[cfg(not(feature = "json"))]
fn is_typed(_: &ErrorResponse) -> bool {
    false
}

/// Writes a member. Its name can be any string.
#[cfg(feature = "json")]
fn member(out: &mut String, name: &str, member: &Member, arrays: Arrays) {
    if member.is_none() {
        return;
    }
    let name = element_name(name);
    match member.value().as_str() {
        // The string can be the JSON of a value that is nested too deep to be written as elements.
        Some(string) => element(out, &name, |out| text(out, string)),
        // The JSON has the order and the digits of the received body.
        None => {
            if let Ok(json) = serde_json::from_str(&member.json()) {
                value_element(out, &name, json, arrays);
            }
        }
    }
}

/// Writes a value as an element, or an array as [`Arrays`] defines. The function recurses once for each level of the value.
#[cfg(feature = "json")]
fn value_element(out: &mut String, name: &str, json: &RawValue, arrays: Arrays) {
    let value = json.get();
    match value.as_bytes().first() {
        Some(b'[') => write_array(out, name, &parse::<Vec<_>>(value), arrays),
        Some(b'{') => element(out, name, |out| {
            for (name, value) in raw_object(value).unwrap_or_default() {
                value_element(out, &element_name(&name), value, arrays);
            }
        }),
        Some(b'n') => element(out, name, |_| {}),
        Some(b'"') => element(out, name, |out| text(out, &parse::<String>(value))),
        _ => element(out, name, |out| text(out, value)),
    }
}

#[cfg(feature = "json")]
fn write_array(out: &mut String, name: &str, items: &[&RawValue], arrays: Arrays) {
    match arrays {
        Arrays::Repeated => {
            for item in items {
                value_element(out, name, item, arrays);
            }
        }
        Arrays::Items => element(out, name, |out| {
            for item in items {
                value_element(out, "i", item, arrays);
            }
        }),
    }
}

/// Parses JSON that is known to be valid and to have the type.
#[cfg(feature = "json")]
fn parse<'a, T: serde_core::Deserialize<'a> + Default>(json: &'a str) -> T {
    serde_json::from_str(json).unwrap_or_default()
}
fn element(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Writes text. A carriage return is written as a reference, because XML parsers change the character itself to a line feed.
fn text(out: &mut String, value: &str) {
    for character in value.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            _ => out.push(held(character)),
        }
    }
}

/// Writes CDATA, as RAM does. Writes text if CDATA cannot contain the value.
fn link(out: &mut String, value: &str) {
    if value.contains("]]>") || value.contains('\r') {
        return text(out, value);
    }
    out.push_str("<![CDATA[");
    out.extend(value.chars().map(held));
    out.push_str("]]>");
}

/// Returns the character. U+FFFD replaces a character that is not permitted in XML 1.0.
fn held(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'.. => character,
        _ => char::REPLACEMENT_CHARACTER,
    }
}
