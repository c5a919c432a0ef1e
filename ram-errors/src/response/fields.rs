//! The members of a received object, in any format. The readers of RAM's form and of problem documents take the parts of a
//! response from it and keep the other members.

use alloc::borrow::Cow;
#[cfg(feature = "json")]
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::AccessDeniedDetail;
use super::member_name::find;
#[cfg(feature = "json")]
use super::member_name::is_spelling;
#[cfg(feature = "json")]
use super::members::{Member, Members};

/// A value in a body: a JSON value or an XML element.
pub(super) trait Field<'a>: Copy {
    /// Returns a string.
    fn string(self) -> Option<String>;

    /// Returns a string. A number or a boolean is returned as it is written.
    fn scalar(self) -> Option<String>;

    /// Returns the members of an object.
    fn object(self) -> Option<Fields<'a, Self>>;

    /// Returns whether the value is `null`, which counts as missing.
    #[cfg(feature = "json")]
    fn is_null(self) -> bool;

    /// Returns the values of all members of one name as JSON.
    #[cfg(feature = "json")]
    fn json(values: &[Self]) -> String;
}

/// The members of an object in the order of the body.
pub(super) struct Fields<'a, V> {
    members: Vec<(Cow<'a, str>, V)>,
    /// The documented names and the positions of the members that accessors return.
    taken: Vec<(&'static str, usize)>,
    /// The positions of members that were read but not taken.
    kept: Vec<usize>,
    /// The documented names of all members that accessors return, whether received or not.
    documented: Vec<&'static str>,
}

impl<'a, V: Field<'a>> Fields<'a, V> {
    pub(super) fn new(members: Vec<(Cow<'a, str>, V)>) -> Self {
        Self {
            members,
            taken: Vec::new(),
            kept: Vec::new(),
            documented: Vec::new(),
        }
    }

    /// Returns whether there is a member with exactly this name, with any value.
    #[cfg(feature = "json")]
    pub(super) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(own, _)| own == name)
    }

    /// Returns whether a member with exactly this name has a [scalar](Field::scalar).
    #[cfg(feature = "json")]
    pub(super) fn has_scalar(&self, name: &str) -> bool {
        self.members
            .iter()
            .any(|(own, value)| own == name && value.scalar().is_some())
    }

    /// Returns a string without taking it, so that it stays in the [rest](Self::rest).
    pub(super) fn string(&mut self, name: &str) -> Option<String> {
        let (position, value) = find(&self.members, name, V::string)?;
        self.kept.push(position);
        Some(value)
    }

    pub(super) fn take_string(&mut self, name: &'static str) -> Option<String> {
        self.take(name, V::string)
    }

    /// Takes a string that is serialized under the name `documented`.
    pub(super) fn take_string_as(
        &mut self,
        documented: &'static str,
        name: &str,
    ) -> Option<String> {
        let (position, value) = find(&self.members, name, V::string)?;
        self.taken.push((documented, position));
        Some(value)
    }

    pub(super) fn take_scalar(&mut self, name: &'static str) -> Option<String> {
        self.take(name, V::scalar)
    }

    /// Takes the object `name`. The names of its members are RAM's in problem documents as well.
    pub(super) fn take_detail(&mut self, name: &'static str) -> Option<AccessDeniedDetail> {
        let mut detail = self.take(name, V::object)?;
        Some(AccessDeniedDetail {
            values: AccessDeniedDetail::NAMES.map(|name| detail.take_scalar(name)),
            #[cfg(feature = "json")]
            members: detail.rest(),
        })
    }

    /// Takes the value that `read` accepts.
    pub(super) fn take<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(V) -> Option<T>,
    ) -> Option<T> {
        self.documented.push(name);
        let (position, value) = find(&self.members, name, read)?;
        self.taken.push((name, position));
        Some(value)
    }

    /// Returns the documented name and the position of each member that was taken.
    pub(super) fn taken(&self) -> Vec<(&'static str, usize)> {
        self.taken.clone()
    }

    /// Returns the members that were not taken.
    ///
    /// Members with the name of a member that was taken are left out, because only one of them can be serialized. `null`
    /// under a documented name is left out as well, because it counts as missing.
    #[cfg(feature = "json")]
    pub(super) fn rest(&self) -> Members {
        let mut groups: Vec<(&str, usize, Vec<V>)> = Vec::new();
        // With the map, a member need not be compared with all names.
        let mut places = BTreeMap::new();
        for (position, (name, value)) in self.members.iter().enumerate() {
            let is_missing = value.is_null() && self.is_documented(name);
            if is_missing || self.is_taken(name) || self.is_repeated(name, position) {
                continue;
            }
            let place = *places.entry(&**name).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((_, _, values)) => values.push(*value),
                None => groups.push((name, position, Vec::from([*value]))),
            }
        }
        let mut rest = Members::default();
        for (name, position, values) in groups {
            rest.insert(name.into(), Member::received(&V::json(&values), position));
        }
        rest
    }

    /// Returns whether a name is the documented name of a member that was taken, or its spelling in the body.
    #[cfg(feature = "json")]
    fn is_taken(&self, name: &str) -> bool {
        self.taken
            .iter()
            .any(|(documented, position)| name == *documented || name == self.members[*position].0)
    }

    /// Returns whether another member with the same name was read.
    #[cfg(feature = "json")]
    fn is_repeated(&self, name: &str, position: usize) -> bool {
        let mut kept = self.kept.iter();
        kept.any(|kept| *kept != position && self.members[*kept].0 == name)
    }

    /// Returns whether a name is the name of a member that an accessor returns, in any spelling.
    #[cfg(feature = "json")]
    fn is_documented(&self, name: &str) -> bool {
        let mut names = self.documented.iter();
        names.any(|documented| is_spelling(name, documented))
    }
}
