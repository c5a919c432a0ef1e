//! The element of a document as a field of a response.

use alloc::borrow::Cow;
#[cfg(feature = "json")]
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

#[cfg(feature = "json")]
use serde_json::Value;

use crate::response::fields::{Field, Fields};
use crate::response::order::Form;

/// An element with its text and its child elements.
#[derive(Default)]
pub(super) struct Element {
    pub(super) text: String,
    pub(super) children: Vec<(String, Element)>,
}

/// An element in a document. The form of the document defines how arrays are written.
#[derive(Clone, Copy)]
pub(super) struct ElementOf<'a> {
    pub(super) element: &'a Element,
    pub(super) form: Form,
}

impl<'a> ElementOf<'a> {
    /// Returns the child elements in the order of the document.
    pub(super) fn children(self) -> Vec<(Cow<'a, str>, Self)> {
        let form = self.form;
        let children = self.element.children.iter();
        children
            .map(|(name, element)| (Cow::Borrowed(&**name), Self { element, form }))
            .collect()
    }

    fn is_blank(self) -> bool {
        self.element.text.trim().is_empty()
    }

    /// Returns whether the children are the items of an array (RFC 9457, appendix B).
    #[cfg(feature = "json")]
    fn is_array(self) -> bool {
        self.form == Form::Problem && self.element.children.iter().all(|(name, _)| name == "i")
    }

    /// Returns the element as JSON. The depth of the tree limits the recursion.
    #[cfg(feature = "json")]
    fn to_json(self) -> String {
        let children = self.children();
        if children.is_empty() {
            return json_string(&self.element.text);
        }
        if self.is_array() {
            let items = children.iter().map(|(_, item)| item.to_json());
            return array(items);
        }
        let mut groups: Vec<(&str, Vec<Self>)> = Vec::new();
        // With the map, a child need not be compared with all names.
        let mut places = BTreeMap::new();
        for (name, child) in &children {
            let place = *places.entry(&**name).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((_, group)) => group.push(*child),
                None => groups.push((name, Vec::from([*child]))),
            }
        }
        let members = groups.iter().map(|(name, group)| {
            let mut member = json_string(name);
            member.push(':');
            member.push_str(&Self::json(group));
            member
        });
        list('{', members, '}')
    }
}

impl<'a> Field<'a> for ElementOf<'a> {
    /// Returns the content. An element with only child elements is not a string.
    fn string(self) -> Option<String> {
        let is_string = self.element.children.is_empty() || !self.is_blank();
        is_string.then(|| self.element.text.clone())
    }

    fn scalar(self) -> Option<String> {
        self.string()
    }

    fn object(self) -> Option<Fields<'a, Self>> {
        let is_object = !self.element.children.is_empty() || self.is_blank();
        is_object.then(|| Fields::new(self.children()))
    }

    #[cfg(feature = "json")]
    fn is_null(self) -> bool {
        false
    }

    /// Returns the elements as JSON. Several elements are an array.
    #[cfg(feature = "json")]
    fn json(values: &[Self]) -> String {
        match values {
            [value] => value.to_json(),
            _ => array(values.iter().map(|value| value.to_json())),
        }
    }
}

#[cfg(feature = "json")]
fn json_string(text: &str) -> String {
    use alloc::string::ToString as _;

    Value::from(text).to_string()
}

#[cfg(feature = "json")]
fn array(items: impl Iterator<Item = String>) -> String {
    list('[', items, ']')
}

#[cfg(feature = "json")]
fn list(open: char, items: impl Iterator<Item = String>, close: char) -> String {
    let mut out = String::from(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(&item);
    }
    out.push(close);
    out
}
