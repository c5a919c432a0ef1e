//! The members of a body that no accessor returns: received members, and members that the user adds.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use serde_json::Value;

use super::json::text;
#[cfg(feature = "xml")]
use super::xml::element_name;

/// The largest depth of a nested value that `serde_json` parses.
const MAX_DEPTH: usize = 127;

/// Members in the order in which their names were first inserted.
#[derive(Clone, Default)]
pub(crate) struct Members {
    list: Vec<(String, Member)>,
    /// The index of each name in `list`. Without it, each insertion would compare all names.
    places: BTreeMap<String, usize>,
    notation: Notation,
}

/// The notation of values that are not strings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Notation {
    /// Values have JSON types.
    #[default]
    Json,
    /// Scalars are strings. An array is an element for each item, so an array of one item looks like the item.
    #[cfg(feature = "xml")]
    RamXml,
    /// Scalars are strings. An array is an element that has an element `i` for each item.
    #[cfg(feature = "xml")]
    ProblemXml,
    /// Every value is a string. Values that are not strings are written as JSON.
    #[cfg(feature = "tonic")]
    JsonText,
}

/// The value of a member.
#[derive(Clone)]
pub(crate) struct Member {
    value: Value,
    /// Whether the member is a field of the error. If it is, `null` is an `Option` without a value.
    #[cfg_attr(
        not(any(feature = "xml", feature = "tonic")),
        expect(dead_code, reason = "JSON has `null`")
    )]
    is_field: bool,
    /// The JSON as it was received, if `value` has lost the order of nested members or digits.
    text: Option<Box<str>>,
    /// The position in the received body. `None` for a member that the user added.
    position: Option<usize>,
}

impl Member {
    /// Returns a member that the user adds.
    pub(super) fn given(value: Value) -> Self {
        Self {
            value,
            is_field: false,
            text: None,
            position: None,
        }
    }

    /// Returns a field marked `#[ram(member)]`.
    pub(super) fn of_field(value: Value) -> Self {
        Self {
            is_field: true,
            ..Self::given(value)
        }
    }

    /// Returns a member of a received body. A value that `serde_json` cannot parse becomes a string with the JSON of the
    /// value.
    pub(super) fn received(json: &str, position: usize) -> Self {
        let compact = text::compact(json);
        let parsed = if text::depth(&compact) > MAX_DEPTH {
            None
        } else {
            serde_json::from_str(&compact).ok()
        };
        let value = parsed.unwrap_or_else(|| Value::from(&*compact));
        let serialized = value.to_string();
        Self {
            value,
            is_field: false,
            text: (serialized != compact).then(|| compact.into()),
            position: Some(position),
        }
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    /// Returns whether formats without `null` leave the member out. An element without content would be an empty string.
    #[cfg(any(feature = "xml", feature = "tonic"))]
    pub(crate) fn is_none(&self) -> bool {
        self.is_field && self.value.is_null()
    }

    /// Returns the member as JSON.
    pub(super) fn json(&self) -> Cow<'_, str> {
        match &self.text {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.value.to_string()),
        }
    }

    /// Returns the position in the received body. `None` for a member that the user added.
    pub(super) fn position(&self) -> Option<usize> {
        self.position
    }
}

impl Members {
    pub(crate) fn notation(&self) -> Notation {
        self.notation
    }

    #[cfg(any(feature = "xml", feature = "tonic"))]
    pub(crate) fn set_notation(&mut self, notation: Notation) {
        self.notation = notation;
    }

    /// Returns the value of the member that was serialized with this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Value> {
        let member = self.get(name);
        #[cfg(feature = "xml")]
        let member = member.or_else(|| match self.notation {
            Notation::RamXml | Notation::ProblemXml => self.get(&element_name(name)),
            #[cfg(feature = "tonic")]
            Notation::JsonText => None,
            Notation::Json => None,
        });
        member.map(Member::value)
    }

    /// Adds a member, or replaces the value of the member that has the name.
    pub(super) fn insert(&mut self, name: String, member: Member) {
        if let Some(place) = self.places.get(&name) {
            self.list[*place].1 = member;
        } else {
            self.places.insert(name.clone(), self.list.len());
            self.list.push((name, member));
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Member> {
        let place = self.places.get(name)?;
        Some(&self.list[*place].1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Member)> {
        self.list.iter().map(|(name, member)| (&**name, member))
    }

    pub(super) fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.iter().map(|(name, member)| (name, member.value()))
    }

    /// Returns the members sorted by name: the order of members has no meaning in JSON.
    pub(super) fn sorted(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.places
            .iter()
            .map(|(name, place)| (&**name, self.list[*place].1.value()))
    }
}

impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.sorted().eq(other.sorted())
    }
}

impl Eq for Members {}

impl Hash for Members {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.list.len().hash(state);
        self.sorted().for_each(|member| member.hash(state));
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.values()).finish()
    }
}
