//! What the names in a string may refer to. It depends on the role of the string.

use crate::attr::{Constraints, Limits};

/// What the names in a string may refer to.
pub(crate) struct Scope<'a> {
    /// The names of the fields without `r#`, or the numbers in a tuple.
    pub(crate) fields: &'a [String],
    /// `None` if it is taken from a field.
    pub(crate) code: Option<&'a str>,
    /// `None` if it is taken from a field.
    pub(crate) status: Option<u64>,
    pub(crate) limits: Option<&'a Limits>,
    /// Whether the limit has a mistake.
    pub(crate) limits_are_broken: bool,
    pub(crate) constraints: &'a Constraints,
    /// Whether `chars` has a mistake.
    pub(crate) chars_are_broken: bool,
    /// Whether `one_of` has a mistake.
    pub(crate) values_are_broken: bool,
}

/// The role of a string. The roles differ in the names that the string may contain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Message,
    Public,
    Solution,
    Title,
    Url,
    /// The message of another derive, which reports its mistakes.
    Foreign,
}

impl Role {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Message | Self::Foreign => "the message",
            Self::Public => "the public message",
            Self::Solution => "the solution",
            Self::Title => "the title",
            Self::Url => "the url",
        }
    }

    pub(super) fn shows_fields(self) -> bool {
        !matches!(self, Self::Solution | Self::Title | Self::Url)
    }
}
