//! The schema of bodies, derived from what they have in common.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use ::utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Type};
use ::utoipa::openapi::{RefOr, Schema};
use serde_json::Value;

use super::MemberSchemas;
use super::any_value::any_value;

/// Returns the schema of the values, each of which is the body of an error with its code. A string that is the code in every
/// body has the codes as its `enum`. A member that every object has is required. A value whose type differs between the
/// bodies has the schema of any value.
///
/// A value that is the placeholder of a member has the schema of the member.
pub(super) fn of(values: &[(&str, &Value)], members: &MemberSchemas) -> Schema {
    let mut of_members = values.iter().filter_map(|(_, value)| members.schema(value));
    if let Some(schema) = of_members.next() {
        let is_same = of_members.all(|other| other == schema);
        return if is_same { schema.clone() } else { any_value() };
    }
    let all = |is: fn(&Value) -> bool| values.iter().all(|(_, value)| is(value));
    let plain = |kind: Type| ObjectBuilder::new().schema_type(kind);
    if values.is_empty() {
        return any_value();
    }
    if all(Value::is_object) {
        return object(values, members);
    }
    if all(Value::is_array) {
        return array(values, members);
    }
    if values
        .iter()
        .all(|(code, value)| value.as_str() == Some(code))
    {
        let codes = once_each(values.iter().map(|(code, _)| *code));
        return plain(Type::String).enum_values(Some(codes)).into();
    }
    let is_integer: fn(&Value) -> bool = |value| value.is_u64() || value.is_i64();
    if all(Value::is_string) {
        plain(Type::String).into()
    } else if all(is_integer) {
        plain(Type::Integer).into()
    } else if all(Value::is_number) {
        plain(Type::Number).into()
    } else if all(Value::is_boolean) {
        plain(Type::Boolean).into()
    } else {
        any_value()
    }
}

fn array(values: &[(&str, &Value)], members: &MemberSchemas) -> Schema {
    let items: Vec<_> = values
        .iter()
        .filter_map(|(code, value)| Some((*code, value.as_array()?)))
        .flat_map(|(code, items)| items.iter().map(move |item| (code, item)))
        .collect();
    ArrayBuilder::new()
        .items(RefOr::T(of(&items, members)))
        .into()
}

fn object(values: &[(&str, &Value)], members: &MemberSchemas) -> Schema {
    let objects = values.iter().filter_map(|(_, value)| value.as_object());
    let names = once_each(objects.flat_map(|object| object.keys().map(String::as_str)));
    let mut schema = ObjectBuilder::new();
    for name in names {
        let values_of_name: Vec<_> = values
            .iter()
            .filter_map(|(code, value)| Some((*code, value.get(name)?)))
            .collect();
        schema = schema.property(name, of(&values_of_name, members));
        let is_member = |(_, value): &(&str, &Value)| members.schema(value).is_some();
        let has_member = values_of_name.iter().any(is_member);
        // A member that fails to serialize is left out, so members are not required.
        if values_of_name.len() == values.len() && !has_member {
            schema = schema.required(name);
        }
    }
    schema.into()
}

/// Returns the strings without duplicates, in the order in which they first occur.
fn once_each<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    texts.filter(|text| seen.insert(*text)).collect()
}
