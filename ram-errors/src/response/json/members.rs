//! The members of a JSON object in the order of the body. The readers of RAM's JSON and of problem documents use them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::response::member_name::find;

/// The members of an object, each value as it is written.
///
/// A raw value is not nested in memory, so no body is too deep.
pub(super) struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Parses an object.
    pub(super) fn parse(object: &'a str) -> serde_json::Result<Self> {
        serde_json::from_str(object)
    }

    /// Returns whether there is a member of exactly this name, whatever its value.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    /// Returns whether a member of exactly this name has a [scalar](Self::scalar).
    pub(super) fn has_scalar(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|(own, value)| own == name && scalar(value).is_some())
    }

    /// Returns a string.
    pub(super) fn string(&self, name: &str) -> Option<String> {
        find(&self.0, name, |value| string(value))
    }

    /// Returns a string, or a number or boolean as it is written.
    pub(super) fn scalar(&self, name: &str) -> Option<String> {
        find(&self.0, name, |value| scalar(value))
    }

    /// Returns the members of an object.
    pub(super) fn object(&self, name: &str) -> Option<Members<'a>> {
        find(&self.0, name, |value| Members::parse(value.get()).ok())
    }
}

fn string(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

fn scalar(value: &RawValue) -> Option<String> {
    match value.get().as_bytes() {
        b"null" | [b'{' | b'[', ..] => None,
        [b'"', ..] => string(value),
        _ => Some(value.get().to_string()),
    }
}

impl<'a> Deserialize<'a> for Members<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'a> Visitor<'a> for MembersVisitor {
    type Value = Members<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
