//! The members that a user adds to a body.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

/// Members in the order in which their names were first inserted.
#[derive(Clone, Default)]
pub(super) struct Members {
    list: Vec<(String, Value)>,
    /// The place of each name in `list`. Without it each insertion would compare all names.
    places: BTreeMap<String, usize>,
}

impl Members {
    /// Adds a member, or replaces the value of the member that has the name.
    pub(super) fn insert(&mut self, name: String, value: Value) {
        if let Some(place) = self.places.get(&name) {
            self.list[*place].1 = value;
        } else {
            self.places.insert(name.clone(), self.list.len());
            self.list.push((name, value));
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let place = self.places.get(name)?;
        Some(&self.list[*place].1)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.list.iter().map(|(name, value)| (&**name, value))
    }
}

impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.fmt(f)
    }
}
