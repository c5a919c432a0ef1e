//! The parts of an [`ErrorResponse`](super::ErrorResponse) beside code, status and message, which [`error_response`](super::error_response)
//! keeps behind a pointer.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::AccessDeniedDetail;
#[cfg(feature = "json")]
use super::members::Members;
use super::order::Order;
use super::value_data::Headers;
use crate::ErrorSpec;

/// The parts that a response can have beside code, status and message. All parts are absent by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Details {
    pub(super) request_id: Option<String>,
    pub(super) host_id: Option<String>,
    pub(crate) recommend: Option<String>,
    pub(super) access_denied_detail: Option<AccessDeniedDetail>,
    pub(super) solution: Option<Cow<'static, str>>,
    pub(super) order: Order,
    #[cfg(feature = "http")]
    pub(crate) retry_after: Option<core::time::Duration>,
    pub(super) spec: Option<&'static ErrorSpec>,
    pub(super) headers: Headers,
    /// The names of the headers whose `Display` failed.
    pub(crate) failed_headers: Vec<&'static str>,
    /// The names of the members whose `Serialize` failed.
    #[cfg(feature = "json")]
    pub(crate) failed_members: Vec<&'static str>,
    #[cfg(feature = "json")]
    pub(crate) members: Members,
}
