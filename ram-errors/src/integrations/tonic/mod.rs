//! Conversions between errors and statuses of gRPC: feature `tonic`.

mod code;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::collections::HashMap;

use ::http::header::CONTENT_TYPE;
use ::tonic::Status;
use ::tonic::metadata::MetadataMap;
use serde_json::Value;
use tonic_types::{ErrorDetails, StatusExt};

use super::response_parts::ResponseParts;
use crate::response::{Details, Notation};
use crate::{ErrorReply, ErrorResponse, ParseError, RamError};

/// Converts an error to a status of gRPC.
///
/// The gRPC code is derived from the HTTP status: `NOT_FOUND` for 404, `ABORTED` for 409. `props(grpc = "ALREADY_EXISTS")`,
/// or the number of a code, sets another code. The message is the [public message](RamError::public_message).
///
/// The details are `google.rpc.ErrorInfo`, `google.rpc.RequestInfo` and `google.rpc.Help`. `ErrorInfo` has the code of the
/// error as the reason, the members of the response as the metadata and the host id as the domain. `RequestInfo` has the
/// request id, and `Help` has the url of the code. Headers are sent as metadata of the status. The envelope is not used, and
/// an [`AccessDeniedDetail`](crate::AccessDeniedDetail) is not sent.
///
/// ```
/// use ram_errors::{EntityNotExist, ErrorReply};
/// use tonic_types::StatusExt as _;
///
/// let reply: ErrorReply = EntityNotExist::User.into();
/// let status = tonic::Status::from(reply);
/// assert_eq!(status.code(), tonic::Code::NotFound);
/// assert_eq!(status.message(), "The user does not exist.");
/// assert_eq!(status.get_details_error_info().unwrap().reason, "EntityNotExist.User");
/// ```
impl<F> From<ErrorReply<F>> for Status {
    fn from(reply: ErrorReply<F>) -> Self {
        status(reply.parts().clone(), reply.error())
    }
}

/// Returns the status of an error with `reply`.
pub fn status_of(error: &impl RamError) -> Status {
    status(ResponseParts::new(error), error)
}

fn status(parts: ResponseParts, error: &dyn RamError) -> Status {
    let ResponseParts {
        response,
        mut headers,
    } = parts.identified(error);
    // The response of gRPC has a content type of its own.
    headers.remove(CONTENT_TYPE);
    Status::with_error_details_and_metadata(
        code::code_of(error.spec(), response.status()),
        response.message(),
        details(&response),
        MetadataMap::from_headers(headers),
    )
}

fn details(response: &ErrorResponse) -> ErrorDetails {
    let members: HashMap<_, _> = response
        .details
        .members
        .iter()
        .filter(|(_, member)| !member.is_none())
        .map(|(name, member)| (name.to_string(), metadata_value(member.value())))
        .collect();
    let domain = response.host_id().unwrap_or_default();
    let mut details = ErrorDetails::with_error_info(response.code(), domain, members);
    if let Some(id) = response.request_id() {
        details.set_request_info(id, "");
    }
    if let Some(url) = response.recommend() {
        details.add_help_link(response.solution().unwrap_or_default(), url);
    }
    details
}

/// Returns a string itself, and any other value as JSON.
fn metadata_value(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToString::to_string)
}

impl ErrorResponse {
    /// Parses a status of gRPC that a service made from an `ErrorReply`, or from an error type with `reply`.
    ///
    /// The HTTP status is the status that `google.rpc.Code` documents for the gRPC code. The members are strings, sorted by
    /// name.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorReply, ErrorResponse, RamApiError};
    ///
    /// let reply: ErrorReply = EntityNotExist::User.into();
    /// let status = tonic::Status::from(reply);
    ///
    /// let response = ErrorResponse::parse_tonic(&status)?;
    /// assert_eq!(response.decode::<RamApiError>(), Some(EntityNotExist::User.into()));
    /// # Ok::<(), ram_errors::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the status has no `google.rpc.ErrorInfo`, or if its reason is empty. Such a status is from
    /// `tonic` itself, from a proxy, or from another service.
    pub fn parse_tonic(status: &Status) -> Result<Self, ParseError> {
        let http_status = code::status_of_code(status.code());
        let details = status.get_error_details();
        let info = details
            .error_info()
            .filter(|info| !info.reason.trim().is_empty())
            .ok_or_else(|| ParseError::no_error_info(http_status, status.message()))?;

        let code = info.reason.trim().to_string();
        let message = status.message().to_string();
        let mut response = Self::with_details(code, http_status, message, Details::default());
        if !info.domain.is_empty() {
            response = response.with_host_id(&info.domain);
        }
        if let Some(request) = details.request_info() {
            response = response.with_request_id(&request.request_id);
        }
        let link = details.help().and_then(|help| help.links.first());
        response.details.recommend = link.map(|link| link.url.clone());
        let mut members: Vec<_> = info.metadata.iter().collect();
        members.sort_unstable();
        let with_member = |response: Self, (name, value): (&String, &String)| {
            response.with_member(name, value.as_str())
        };
        let mut response = members.into_iter().fold(response, with_member);
        response.details.members.set_notation(Notation::JsonText);
        Ok(response)
    }
}
