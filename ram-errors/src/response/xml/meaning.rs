//! Finds received members whose meaning XML would change. The writer leaves them out.

use serde_json::Value;

use super::arrays::Arrays;
use super::name::element_name;
use crate::response::AccessDeniedDetail;
use crate::response::member_name::is_spelling;
use crate::response::members::Member;

/// The names of strings in problem documents. `message` and `title` replace a missing `detail`.
const PROBLEM_STRINGS: [&str; 8] = [
    "type",
    "title",
    "detail",
    "message",
    "code",
    "solution",
    "requestId",
    "hostId",
];

/// The names of strings in RAM's body.
const RAM_STRINGS: [&str; 5] = ["Code", "Message", "RequestId", "HostId", "Recommend"];

/// The name of the object in both forms, in one of its spellings.
const DETAIL: &str = "AccessDeniedDetail";

/// The object that contains a member.
#[derive(Clone, Copy)]
pub(super) enum Parent {
    Body,
    AccessDeniedDetail,
}

/// Returns whether a value that was ignored in JSON would be used in XML, where all scalars are strings.
///
/// A number named `code` is not a code in a problem document, but `<code>42</code>` is one. A name that is not permitted in
/// XML, such as `request:Id`, would become `request_Id`, which is a spelling of `requestId`.
///
/// A member that the user adds is always written.
pub(super) fn gains_meaning(parent: Parent, name: &str, member: &Member, arrays: Arrays) -> bool {
    if member.position().is_none() {
        return false;
    }
    let value = member.value();
    let strings: &[&str] = match (parent, arrays) {
        (Parent::AccessDeniedDetail, _) => &AccessDeniedDetail::NAMES,
        (Parent::Body, Arrays::Repeated) => &RAM_STRINGS,
        (Parent::Body, Arrays::Items) => &PROBLEM_STRINGS,
    };
    let element = element_name(name);
    if strings.iter().any(|own| is_spelling(&element, own)) {
        // In RAM's body, numbers and booleans are accepted as strings.
        let reads_scalars = !matches!((parent, arrays), (Parent::Body, Arrays::Items));
        let is_scalar = value.is_number() || value.is_boolean();
        let is_of_type = value.is_string() || reads_scalars && is_scalar;
        let was_read = is_of_type && strings.iter().any(|own| is_spelling(name, own));
        return !was_read && becomes_string(value, arrays);
    }
    let is_detail = matches!(parent, Parent::Body) && is_spelling(&element, DETAIL);
    let was_read = value.is_object() && is_spelling(name, DETAIL);
    is_detail && !was_read && becomes_object(value, arrays)
}

/// Returns whether one of the elements of the value has no child elements.
fn becomes_string(value: &Value, arrays: Arrays) -> bool {
    match (value, arrays) {
        (Value::Array(items), Arrays::Repeated) => {
            items.iter().any(|item| becomes_string(item, arrays))
        }
        (Value::Array(items), Arrays::Items) => items.is_empty(),
        (Value::Object(members), _) => {
            let mut members = members.values();
            !members.any(|member| has_element(member, arrays))
        }
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => true,
    }
}

/// Returns whether the value is written as one or more elements.
fn has_element(value: &Value, arrays: Arrays) -> bool {
    match (value, arrays) {
        (Value::Array(items), Arrays::Repeated) => {
            items.iter().any(|item| has_element(item, arrays))
        }
        _ => true,
    }
}

/// Returns whether one of the elements of the value has child elements, or no text.
fn becomes_object(value: &Value, arrays: Arrays) -> bool {
    match (value, arrays) {
        (Value::Array(items), Arrays::Repeated) => {
            items.iter().any(|item| becomes_object(item, arrays))
        }
        (Value::Array(_), Arrays::Items) | (Value::Object(_) | Value::Null, _) => true,
        (Value::String(text), _) => text.trim().is_empty(),
        (Value::Bool(_) | Value::Number(_), _) => false,
    }
}
