//! Deserializes a member of a body in which numbers, lists and `null` are strings. [`member`](super::member) calls it.

use alloc::string::String;
use alloc::vec::Vec;

use serde_core::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde_core::de::{Deserializer, IntoDeserializer, Visitor};
use serde_json::{Error, Map, Value};

use crate::response::Notation;

/// A value and the notation of its body.
///
/// XML and the metadata of gRPC have no types, so the type that is deserialized determines the meaning of a string: `30` is
/// a number for a `u64` and a string for a `String`.
pub(super) struct NotedValue {
    value: Value,
    notation: Notation,
    /// Whether a string that looks like another value is converted if the type accepts any value. `serde` requests any value
    /// for an untagged or internally tagged enum, and for a flattened struct.
    guesses: bool,
}

impl NotedValue {
    pub(super) fn new(value: Value, notation: Notation, guesses: bool) -> Self {
        Self {
            value,
            notation,
            guesses,
        }
    }

    fn with_value(&self, value: Value) -> Self {
        Self::new(value, self.notation, self.guesses)
    }

    /// Converts a string that is a number or a boolean to it.
    fn scalar(self) -> Value {
        let parsed = self.value.as_str().and_then(parse::<Value>);
        parsed
            .filter(|value| value.is_number() || value.is_boolean())
            .unwrap_or(self.value)
    }

    /// Converts a string that is the notation of another value to the value.
    fn any(self) -> Value {
        match self.notation {
            #[cfg(feature = "tonic")]
            Notation::JsonText => {
                let parsed = self.value.as_str().and_then(parse::<Value>);
                parsed
                    .filter(|value| !value.is_string())
                    .unwrap_or(self.value)
            }
            _ => self.scalar(),
        }
    }

    /// Returns whether the string is the notation of an absent value. The string may be a value as well.
    fn may_be_none(&self) -> bool {
        match self.notation {
            Notation::Json => false,
            #[cfg(feature = "xml")]
            Notation::RamXml | Notation::ProblemXml => self.value == "",
            #[cfg(feature = "tonic")]
            Notation::JsonText => self.value == "null",
        }
    }

    /// Returns the items of a list.
    fn items(self) -> Result<Vec<Value>, Value> {
        match (self.notation, self.value) {
            (_, Value::Array(items)) => Ok(items),
            #[cfg(feature = "xml")]
            (Notation::RamXml, item) => Ok(Vec::from([item])),
            #[cfg(feature = "xml")]
            (Notation::ProblemXml, Value::String(text)) if text.is_empty() => Ok(Vec::new()),
            #[cfg(feature = "tonic")]
            (Notation::JsonText, Value::String(text)) => parse(&text).ok_or(Value::String(text)),
            (_, other) => Err(other),
        }
    }

    /// Returns the members of an object.
    fn entries(self) -> Result<Map<String, Value>, Value> {
        match (self.notation, self.value) {
            (_, Value::Object(entries)) => Ok(entries),
            #[cfg(feature = "xml")]
            (Notation::RamXml | Notation::ProblemXml, Value::String(text)) if text.is_empty() => {
                Ok(Map::new())
            }
            // An element whose children are all named `i` is parsed as a list.
            #[cfg(feature = "xml")]
            (Notation::ProblemXml, Value::Array(mut items)) if items.len() == 1 => {
                Ok(Map::from_iter([("i".into(), items.remove(0))]))
            }
            #[cfg(feature = "tonic")]
            (Notation::JsonText, Value::String(text)) => parse(&text).ok_or(Value::String(text)),
            (_, other) => Err(other),
        }
    }

    fn visit_items<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let of_item = self.with_value(Value::Null);
        match self.items() {
            Ok(items) => visitor.visit_seq(SeqDeserializer::new(
                items.into_iter().map(|item| of_item.with_value(item)),
            )),
            Err(other) => other.deserialize_seq(visitor),
        }
    }

    fn visit_entries<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let of_entry = self.with_value(Value::Null);
        match self.entries() {
            Ok(entries) => visitor.visit_map(of_entry.access(entries)),
            Err(other) => other.deserialize_map(visitor),
        }
    }

    /// Returns access to the entries for a visitor. Names are values too, because the keys of a map can be numbers.
    fn access<'de>(
        &self,
        entries: Map<String, Value>,
    ) -> MapDeserializer<'de, impl Iterator<Item = (Self, Self)>, Error> {
        let entry = |(name, value)| (self.with_value(Value::String(name)), self.with_value(value));
        MapDeserializer::new(entries.into_iter().map(entry))
    }
}

impl IntoDeserializer<'_, Error> for NotedValue {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The methods for types that are deserialized from a scalar.
macro_rules! scalars {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.scalar().$method(visitor)
        }
    )*};
}

/// The methods for types that are deserialized from a string.
macro_rules! strings {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.value.$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for NotedValue {
    type Error = Error;

    scalars! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }

    strings! { deserialize_char deserialize_str deserialize_string deserialize_identifier deserialize_ignored_any }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Array(_) => self.visit_items(visitor),
            Value::Object(_) => self.visit_entries(visitor),
            Value::String(_) if self.guesses => self.any().deserialize_any(visitor),
            _ => self.value.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_null() || self.guesses && self.may_be_none() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.may_be_none() {
            visitor.visit_unit()
        } else {
            self.value.deserialize_unit(visitor)
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_items(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_items(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_items(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.visit_items(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.visit_items(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_entries(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.visit_entries(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let of_entry = self.with_value(Value::Null);
        match self.entries() {
            Ok(entries) => MapAccessDeserializer::new(of_entry.access(entries))
                .deserialize_enum(name, variants, visitor),
            Err(other) => other.deserialize_enum(name, variants, visitor),
        }
    }
}

/// Parses JSON. Returns `None` if the string is not a JSON value of type `T`.
fn parse<T: serde_core::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}
