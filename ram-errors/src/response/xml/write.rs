//! From the parts to the text. What is written is so little that it takes no writer: elements and text.

use alloc::string::String;

#[cfg(feature = "json")]
use serde_json::Value;

#[cfg(feature = "json")]
use super::name::element_name;
use crate::response::body::{Part, Parts};

/// Prints a document on one line, in the order of the parts.
pub(in crate::response) fn document(parts: &Parts<'_>) -> String {
    let mut out = String::from("<?xml version='1.0' encoding='UTF-8'?>");
    element(&mut out, "Error", |out| {
        for (name, part) in parts {
            write_part(out, name, part);
        }
    });
    out
}

fn write_part(out: &mut String, name: &str, part: &Part<'_>) {
    match part {
        Part::Text(value) => element(out, name, |out| text(out, value)),
        Part::Link(value) => element(out, name, |out| link(out, value)),
        Part::Detail(detail) => element(out, name, |out| {
            for (name, value) in detail.iter() {
                element(out, name, |out| text(out, value));
            }
        }),
        #[cfg(feature = "json")]
        Part::Number(value) => element(out, name, |out| text(out, &alloc::format!("{value}"))),
        #[cfg(feature = "json")]
        Part::Member(value) => member(out, name, value),
    }
}

/// Writes a member that the user added. Its name can be any string.
#[cfg(feature = "json")]
fn member(out: &mut String, name: &str, value: &Value) {
    member_element(out, &element_name(name), value);
}

/// Writes an element, or for an array an element for each item.
#[cfg(feature = "json")]
fn member_element(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::Array(items) => {
            for item in items {
                member_element(out, name, item);
            }
        }
        Value::Object(members) => element(out, name, |out| {
            for (name, value) in members {
                member(out, name, value);
            }
        }),
        Value::Null => element(out, name, |_| {}),
        Value::String(value) => element(out, name, |out| text(out, value)),
        Value::Bool(_) | Value::Number(_) => {
            element(out, name, |out| text(out, &alloc::format!("{value}")));
        }
    }
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

/// A carriage return is written as a reference: readers take it for the end of a line, else.
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

/// CDATA, as RAM has it, unless it is a text that CDATA cannot hold.
fn link(out: &mut String, value: &str) {
    if value.contains("]]>") || value.contains('\r') {
        return text(out, value);
    }
    out.push_str("<![CDATA[");
    out.extend(value.chars().map(held));
    out.push_str("]]>");
}

/// The character, or U+FFFD for one that XML 1.0 cannot hold.
fn held(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'.. => character,
        _ => char::REPLACEMENT_CHARACTER,
    }
}
