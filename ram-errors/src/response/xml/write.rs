//! From the parts to the text. What is written is so little that it takes no writer: elements and text.

use alloc::string::String;

use super::super::parts::{Part, Parts};

/// Prints a document on one line, in the order of the parts.
pub(in super::super) fn document(parts: &Parts<'_>) -> String {
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

/// A member of the user's.
#[cfg(feature = "json")]
fn member(out: &mut String, name: &str, value: &serde_json::Value) {
    use serde_json::Value;

    let name = &element_name(name);
    match value {
        Value::Array(items) => items.iter().for_each(|item| member(out, name, item)),
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

/// With `_` for what the name of an element cannot have.
#[cfg(feature = "json")]
fn element_name(name: &str) -> String {
    let mut out: String = name
        .chars()
        .map(|character| match character {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | '-' | '.' => character,
            _ => '_',
        })
        .collect();
    if !out.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        out.insert(0, '_');
    }
    out
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
