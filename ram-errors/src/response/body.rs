//! What is in a body, part by part, in the order in which it is printed.

use alloc::vec::Vec;

use super::{AccessDeniedDetail, ErrorResponse};

/// The value of a part.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    Text(&'a str),
    /// A text that RAM's XML has as CDATA.
    Link(&'a str),
    /// The status, in a problem document.
    #[cfg(feature = "json")]
    Number(u16),
    Detail(&'a AccessDeniedDetail),
    /// Given by the user.
    #[cfg(feature = "json")]
    Member(&'a serde_json::Value),
}

/// Every part with its name.
pub(super) type Parts<'a> = Vec<(&'a str, Part<'a>)>;

/// RAM's body in the order of the real service.
pub(super) fn ram(response: &ErrorResponse) -> Parts<'_> {
    with_members(
        response,
        [
            ("RequestId", response.request_id().map(Part::Text)),
            ("HostId", response.host_id().map(Part::Text)),
            ("Code", Some(Part::Text(response.code()))),
            ("Message", Some(Part::Text(response.message()))),
            ("Recommend", response.recommend().map(Part::Link)),
            (
                "AccessDeniedDetail",
                response.access_denied_detail().map(Part::Detail),
            ),
        ],
    )
}

/// The parts of the form itself, then the other members. A member replaces the part of the same name.
#[cfg(feature = "json")]
pub(super) fn with_members<'a, const N: usize>(
    response: &'a ErrorResponse,
    parts: [(&'a str, Option<Part<'a>>); N],
) -> Parts<'a> {
    let names = parts.map(|(name, _)| name);
    let own = parts.into_iter().filter_map(|(name, part)| {
        let member = response.members.get(name).map(Part::Member);
        Some((name, member.or(part)?))
    });
    let more = response
        .members
        .iter()
        .filter(|(name, _)| !names.contains(name))
        .map(|(name, value)| (name, Part::Member(value)));
    own.chain(more).collect()
}

/// The parts of the form itself. Without feature `json` there are no members.
#[cfg(not(feature = "json"))]
pub(super) fn with_members<'a, const N: usize>(
    _: &'a ErrorResponse,
    parts: [(&'a str, Option<Part<'a>>); N],
) -> Parts<'a> {
    parts
        .into_iter()
        .filter_map(|(name, part)| Some((name, part?)))
        .collect()
}
