//! The parts of a body in the order in which they are serialized. The forms and the writers of [`json`](super::json) and
//! [`xml`](super::xml) call it.

use alloc::vec::Vec;

#[cfg(feature = "json")]
use super::members::Member;
use super::order::Form;
use super::{AccessDeniedDetail, ErrorResponse};

/// The value of a part.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    Text(&'a str),
    /// A string that RAM's XML writes as CDATA.
    Link(&'a str),
    /// The status in a problem document.
    Number(u16),
    Detail(&'a AccessDeniedDetail),
    #[cfg(feature = "json")]
    Member(&'a Member),
}

/// The parts with their names.
pub(super) type Parts<'a> = Vec<(&'a str, Part<'a>)>;

/// The content that a form itself has under a name.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    /// A value of the response. Only a member that the user adds replaces it.
    Own(Part<'a>),
    /// A value that the form requires and the response does not have. A received member replaces it.
    Default(Part<'a>),
    Missing,
}

impl<'a> Content<'a> {
    pub(super) fn of(part: Option<Part<'a>>) -> Self {
        part.map_or(Self::Missing, Self::Own)
    }

    pub(super) fn text(text: Option<&'a str>) -> Self {
        Self::of(text.map(Part::Text))
    }

    /// Returns the message. A received body may have no message, or a value that is not a string.
    pub(super) fn message(response: &'a ErrorResponse) -> Self {
        let message = response.message();
        if message.is_empty() {
            Self::Default(Part::Text(message))
        } else {
            Self::Own(Part::Text(message))
        }
    }

    fn or_default(self) -> Option<Part<'a>> {
        match self {
            Self::Own(part) | Self::Default(part) => Some(part),
            Self::Missing => None,
        }
    }
}

/// Returns the parts of the form, then the other members. A response that was received in the same form keeps the order of
/// its body.
pub(super) fn with_members<'a, const N: usize>(
    response: &'a ErrorResponse,
    form: Form,
    contents: [(&'a str, Content<'a>); N],
) -> Parts<'a> {
    let mut parts = Vec::new();
    // A part that was not in the received body follows the previous part of the form.
    let mut position = 0;
    for (name, content) in contents {
        let found = member(response, name, content)
            .or_else(|| Some((content.or_default()?, response.details.order.position(name))));
        if let Some((part, own_position)) = found {
            position = own_position.unwrap_or(position);
            parts.push((position, name, part));
        }
    }
    #[cfg(feature = "json")]
    {
        let names = contents.map(|(name, _)| name);
        let more = response
            .details
            .members
            .iter()
            .filter(|(name, _)| !names.contains(name));
        parts.extend(more.map(|(name, member)| {
            let position = member.position().unwrap_or(usize::MAX);
            (position, name, Part::Member(member))
        }));
    }
    if response.details.order.is(form) {
        parts.sort_by_key(|(position, ..)| *position);
    }
    parts
        .into_iter()
        .map(|(_, name, part)| (name, part))
        .collect()
}

/// Returns the member that replaces the content of the form, with its position.
#[cfg(feature = "json")]
fn member<'a>(
    response: &'a ErrorResponse,
    name: &str,
    content: Content<'a>,
) -> Option<(Part<'a>, Option<usize>)> {
    let member = response.details.members.get(name)?;
    let is_received = member.position().is_some();
    if is_received && matches!(content, Content::Own(_)) {
        return None;
    }
    let position = member
        .position()
        .or_else(|| response.details.order.position(name));
    Some((Part::Member(member), position))
}

/// Without feature `json` there are no members.
#[cfg(not(feature = "json"))]
fn member<'a>(_: &'a ErrorResponse, _: &str, _: Content<'a>) -> Option<(Part<'a>, Option<usize>)> {
    None
}
