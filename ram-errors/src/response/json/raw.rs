//! JSON values as they are written. A raw value is not parsed into a tree, so its depth is not limited.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::response::fields::{Field, Fields};

impl<'a> Field<'a> for &'a RawValue {
    fn string(self) -> Option<String> {
        serde_json::from_str(self.get()).ok()
    }

    fn scalar(self) -> Option<String> {
        match self.get().as_bytes() {
            b"null" | [b'{' | b'[', ..] => None,
            [b'"', ..] => self.string(),
            _ => Some(self.get().to_string()),
        }
    }

    fn object(self) -> Option<Fields<'a, Self>> {
        object(self.get()).ok().map(Fields::new)
    }

    fn is_null(self) -> bool {
        self.get() == "null"
    }

    /// Returns the last of the values.
    fn json(values: &[Self]) -> String {
        values.last().map_or("null", |value| value.get()).into()
    }
}

/// Returns the members of an object in the order of the body.
pub(in crate::response) fn object(
    json: &str,
) -> serde_json::Result<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Object<'_>>(json).map(|object| object.0)
}

struct Object<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Deserialize<'a> for Object<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'a> Visitor<'a> for ObjectVisitor {
    type Value = Object<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, _>()? {
            members.push((Cow::Owned(name), value));
        }
        Ok(Object(members))
    }
}
