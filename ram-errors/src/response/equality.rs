//! The equality of responses, as the documentation of [`ErrorResponse`] describes it.

#[cfg(feature = "json")]
use alloc::borrow::Cow;

#[cfg(feature = "json")]
use serde_json::Value;

use super::ErrorResponse;
#[cfg(feature = "json")]
use super::problem;

/// Compares code, status, message, request id, host id, link, `AccessDeniedDetail`, title and members, as the documentation of the
/// [type](ErrorResponse) describes.
impl PartialEq for ErrorResponse {
    fn eq(&self, other: &Self) -> bool {
        #[cfg(feature = "json")]
        if self.title() != other.title() || !self.other_members().eq(other.other_members()) {
            return false;
        }
        self.code == other.code
            && self.message == other.message
            && self.status == other.status
            && self.request_id() == other.request_id()
            && self.host_id() == other.host_id()
            && self.recommend() == other.recommend()
            && self.access_denied_detail() == other.access_denied_detail()
    }
}

impl Eq for ErrorResponse {}

/// Without feature `json`, a parsed response has neither a title nor other members.
#[cfg(feature = "json")]
impl ErrorResponse {
    /// Returns the title of the problem document of the response.
    fn title(&self) -> Option<Cow<'_, Value>> {
        let member = self.details.members.get("title");
        member
            .map(|member| Cow::Borrowed(member.value()))
            .or_else(|| Some(Cow::Owned(problem::default_title(self)?.into())))
    }

    /// Returns all members except the title, sorted by name.
    fn other_members(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.details.members.sorted();
        members.filter(|(name, _)| *name != "title")
    }
}
