//! Decodes a field from a member of the body. `__private::decode_field` calls it.

#[cfg(feature = "xml")]
use serde_core::de::value::SeqDeserializer;
use serde_core::de::{Deserializer, Error as _, Visitor};
use serde_core::forward_to_deserialize_any;

use super::notation::NotedValue;
use crate::Received;
use crate::response::{Members, Notation};

/// Returns the value of the member. `None` if the body has no such member, or if the member cannot be deserialized to `T`.
pub(crate) fn read<T: serde_core::de::DeserializeOwned>(
    received: &Received<'_>,
    name: &str,
) -> Option<T> {
    let members = received.members();
    let notation = members.map_or(Notation::Json, Members::notation);
    let Some(value) = members.and_then(|members| members.find(name)) else {
        return T::deserialize(Absent(notation)).ok();
    };
    if notation == Notation::Json {
        return T::deserialize(value).ok();
    }
    let read = |guesses| T::deserialize(NotedValue::new(value.clone(), notation, guesses));
    read(false).or_else(|_| read(true)).ok()
}

/// The deserializer of a missing member. An `Option` is `None`, and in RAM's XML a list is empty.
struct Absent(Notation);

impl<'de> Deserializer<'de> for Absent {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Self::Error::custom("a member that is missing"))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_none()
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            #[cfg(feature = "xml")]
            Notation::RamXml => {
                visitor.visit_seq(SeqDeserializer::new(core::iter::empty::<NotedValue>()))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit_struct tuple
        tuple_struct map struct enum identifier ignored_any
    }
}
