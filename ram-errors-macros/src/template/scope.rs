//! What the names in a string may refer to, by the role of the string.

use crate::attr::{Constraints, Limits};

/// What the names in a string may refer to.
pub(crate) struct Scope<'a> {
    /// The names of the fields, without `r#`; numbers for those of a tuple.
    pub(crate) fields: &'a [String],
    /// None where it is the field's.
    pub(crate) code: Option<&'a str>,
    /// None where it is the field's.
    pub(crate) status: Option<u64>,
    pub(crate) limits: Option<&'a Limits>,
    /// There is a limit, but it could not be read.
    pub(crate) limits_are_broken: bool,
    pub(crate) constraints: &'a Constraints,
    /// `chars` is given, but could not be read.
    pub(crate) chars_are_broken: bool,
    /// `one_of` is given, but could not be read.
    pub(crate) values_are_broken: bool,
}

/// The strings of an attribute. They differ in the names that they may contain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Message,
    Public,
    Solution,
    Title,
    Url,
    /// The message of another derive, which checks it itself.
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
