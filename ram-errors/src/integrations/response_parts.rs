//! The parts of an error response. [`ErrorReply`](crate::ErrorReply) and error types with `reply` convert them to the
//! response of a framework.

use alloc::string::String;
use alloc::vec::Vec;

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderName, HeaderValue, Response};
use uuid::Uuid;

use super::reply_headers;
use crate::{Envelope, ErrorResponse, RamError};

/// The body of a response before an envelope serializes it, and the headers.
#[derive(Clone)]
pub(crate) struct ResponseParts {
    pub(crate) response: ErrorResponse,
    pub(crate) headers: HeaderMap,
}

impl ResponseParts {
    /// Returns the parts with the headers of the error. The headers and members that are left out are logged.
    pub(crate) fn new(error: &(impl RamError + ?Sized)) -> Self {
        let response = ErrorResponse::new(error);
        let headers = response.headers();
        let headers = headers.map(|(name, value)| (name, HeaderValue::try_from(value).ok()));
        let failed = response.details.failed_headers.iter();
        let failed = failed.map(|name| (*name, None));
        let headers: Vec<_> = headers
            .chain(failed)
            .map(|(name, value)| (HeaderName::try_from(name).ok(), value))
            .collect();
        #[cfg(feature = "tracing")]
        for name in &response.details.failed_members {
            super::tracing::member_left_out(error.code(), name);
        }
        let mut parts = Self {
            response,
            headers: HeaderMap::new(),
        };
        for (name, value) in headers {
            parts.add(error.code(), name.as_ref(), value);
        }
        parts
    }

    /// Adds a header, or logs that it is left out. `None` is an invalid name or value.
    pub(crate) fn add_header(
        &mut self,
        error: &dyn RamError,
        name: Option<&HeaderName>,
        value: Option<HeaderValue>,
    ) {
        self.add(error.code(), name, value);
    }

    fn add(&mut self, code: &str, name: Option<&HeaderName>, value: Option<HeaderValue>) {
        let added = name
            .zip(value)
            .map(|(name, value)| reply_headers::add(&mut self.headers, name, value));
        if !matches!(added, Some(Ok(()))) {
            #[cfg(feature = "tracing")]
            super::tracing::header_left_out(code, name);
        }
        #[cfg(not(feature = "tracing"))]
        let _ = code;
    }

    /// Returns the HTTP response to the error.
    pub(crate) fn into_http<F: Envelope>(mut self, error: &dyn RamError) -> Response<String> {
        if !self.headers.contains_key(CONTENT_TYPE) {
            let value = HeaderValue::from_str(F::CONTENT_TYPE).ok();
            self.add_header(error, Some(&CONTENT_TYPE), value);
        }
        let Self { response, headers } = self.identified(error);
        let mut sent = Response::new(F::body(&response));
        *sent.status_mut() = response.status_code();
        *sent.headers_mut() = headers;
        sent
    }

    /// Returns the parts with a request id, by which the response and its log record are found. A server error is logged.
    pub(crate) fn identified(mut self, error: &dyn RamError) -> Self {
        if self.response.request_id().is_none() {
            self.response = self.response.with_request_id(random_id());
        }
        #[cfg(feature = "tracing")]
        if crate::status::is_server_error(self.response.status()) {
            super::tracing::server_error(error, &self.response);
        }
        #[cfg(not(feature = "tracing"))]
        let _ = error;
        self
    }
}

/// Returns an uppercase UUID, the format of RAM's request ids.
fn random_id() -> String {
    let mut buffer = Uuid::encode_buffer();
    String::from(&*Uuid::new_v4().hyphenated().encode_upper(&mut buffer))
}
