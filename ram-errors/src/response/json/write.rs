//! Serializes an object as JSON.

use alloc::string::{String, ToString};
use core::fmt::Write as _;

use serde_json::Value;

use crate::response::body::{Part, Parts};

/// Serializes an object on one line, in the order of the parts.
pub(in crate::response) fn object(parts: &Parts<'_>) -> String {
    let mut out = String::new();
    let members = parts.iter().map(|(name, part)| (*name, value(part)));
    write_object(&mut out, members);
    out
}

/// The members of an object in their order, because the objects of `serde_json` sort their members.
fn write_object<'a>(out: &mut String, members: impl Iterator<Item = (&'a str, String)>) {
    out.push('{');
    for (index, (name, value)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{}:{value}", Value::from(name));
    }
    out.push('}');
}

fn value(part: &Part<'_>) -> String {
    match part {
        Part::Text(text) | Part::Link(text) => Value::from(*text).to_string(),
        Part::Number(number) => number.to_string(),
        Part::Member(member) => member.json().into_owned(),
        Part::Detail(detail) => {
            let mut out = String::new();
            let named = detail.iter();
            let named = named.map(|(name, text)| (name, Value::from(text).to_string()));
            let more = detail.members.iter();
            let more = more.map(|(name, member)| (name, member.json().into_owned()));
            write_object(&mut out, named.chain(more));
            out
        }
    }
}
