//! Errors as answers of axum's handlers.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderName, HeaderValue};
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use uuid::Uuid;

use super::reply_headers;
use crate::{AccessDeniedDetail, Envelope, ErrorResponse, RamError, RamJson};

/// What a handler answers an error with: `Result<T, ErrorReply>` and `?` on any [`RamError`].
///
/// The body is that of the [`Envelope`] `F`: RAM's JSON, or [`RamXml`](crate::RamXml), [`Problem`](crate::Problem), or one
/// of your own. Status and message are those of [`ErrorResponse::new`]: a status that no error has, outside 300 to 599, is
/// sent as 500.
///
/// A client reads the [public message](RamError::public_message) only. Of a status of 500 or more, that is no more than
/// the author declared fit for it, see [what a client may read](derive@crate::RamError#what-a-client-may-read).
///
/// The response has the [headers](ErrorResponse::headers) of the error. A value that no header can hold is left out; with
/// feature `tracing` a warning is logged.
///
/// The error itself is in the extensions of the response, as `Arc<dyn RamError + Send + Sync>`, for middleware that logs.
/// With feature `tracing` a status of 500 or more is logged as an error, once, when the response is made: `code`, `status`,
/// `request_id`, `sources`, and as the message the whole text of the error. Control characters, and characters that change
/// the direction of text, are escaped in the record, so that an error cannot forge other lines of the log.
///
/// ```
/// use axum::response::IntoResponse;
/// use ram_errors::{EntityNotExist, ErrorReply, LimitExceeded, RamError};
///
/// async fn create_user(users: u64) -> Result<&'static str, ErrorReply> {
///     LimitExceeded::User.ensure(users + 1)?;
///     Ok("created")
/// }
///
/// async fn get_user() -> Result<&'static str, ErrorReply> {
///     Err(ErrorReply::from(EntityNotExist::User).with_header("x-acs-trace", "1"))
/// }
/// # let _ = || (create_user(0), get_user());
///
/// let response = ErrorReply::<ram_errors::Problem>::from(LimitExceeded::User).into_response();
/// assert_eq!(response.status(), 409);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// ```
pub struct ErrorReply<F = RamJson> {
    // Behind a pointer: a `Result` should not be larger for the error's sake.
    reply: Box<Reply>,
    envelope: PhantomData<fn() -> F>,
}

struct Reply {
    error: Arc<dyn RamError + Send + Sync>,
    response: ErrorResponse,
    headers: HeaderMap,
}

impl<E: RamError + Send + Sync + 'static, F> From<E> for ErrorReply<F> {
    fn from(error: E) -> Self {
        Self {
            reply: Box::new(Reply::new(ErrorResponse::new(&error), Arc::new(error))),
            envelope: PhantomData,
        }
    }
}

/// An error of any type with a code, such as a function that knows only some of its errors returns it.
///
/// ```
/// use ram_errors::{EntityNotExist, ErrorReply, RamError};
///
/// fn load() -> Result<String, Box<dyn RamError + Send + Sync>> {
///     Err(Box::new(EntityNotExist::User))
/// }
///
/// async fn handler() -> Result<String, ErrorReply> {
///     Ok(load()?)
/// }
/// # let _ = handler;
/// ```
impl<F> From<Box<dyn RamError + Send + Sync>> for ErrorReply<F> {
    fn from(error: Box<dyn RamError + Send + Sync>) -> Self {
        Self {
            reply: Box::new(Reply::new(ErrorResponse::new(&*error), Arc::from(error))),
            envelope: PhantomData,
        }
    }
}

impl Reply {
    /// With the headers of the error.
    fn new(response: ErrorResponse, error: Arc<dyn RamError + Send + Sync>) -> Self {
        let headers: Vec<_> = response
            .headers()
            .map(|(name, value)| {
                (
                    HeaderName::try_from(name).ok(),
                    HeaderValue::try_from(value).ok(),
                )
            })
            .collect();
        let mut reply = Self {
            error,
            response,
            headers: HeaderMap::new(),
        };
        for (name, value) in headers {
            reply.add_header(name.as_ref(), value);
        }
        reply
    }

    /// Adds the header, or logs that it is left out. A name or value that is invalid is `None`.
    fn add_header(&mut self, name: Option<&HeaderName>, value: Option<HeaderValue>) {
        let added = name
            .zip(value)
            .map(|(name, value)| reply_headers::add(&mut self.headers, name, value));
        if !matches!(added, Some(Ok(()))) {
            #[cfg(feature = "tracing")]
            super::tracing::header_left_out(&*self.error, name);
        }
    }
}

impl<F> ErrorReply<F> {
    /// The error that is answered.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorReply};
    ///
    /// let reply: ErrorReply = EntityNotExist::User.into();
    /// assert_eq!(reply.error().code(), "EntityNotExist.User");
    /// ```
    #[must_use]
    pub fn error(&self) -> &(dyn RamError + Send + Sync + 'static) {
        &*self.reply.error
    }

    /// With the id by which the service finds the request again. Without it, a random upper-case UUID is made.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorReply};
    ///
    /// let reply: ErrorReply = EntityNotExist::User.into();
    /// let reply = reply.with_request_id("FC9D48BC-B0C8-5E33-9722-06D4D2FF7507");
    /// ```
    #[must_use]
    pub fn with_request_id(self, id: impl Into<String>) -> Self {
        self.map(|response| response.with_request_id(id))
    }

    /// With the host that answers, such as `ram.aliyuncs.com`.
    #[must_use]
    pub fn with_host_id(self, host: impl Into<String>) -> Self {
        self.map(|response| response.with_host_id(host))
    }

    /// With the reason why the caller lacks the permission.
    #[must_use]
    pub fn with_access_denied_detail(self, detail: AccessDeniedDetail) -> Self {
        self.map(|response| response.with_access_denied_detail(detail))
    }

    /// With one more member in the body, see [`ErrorResponse::with_member`].
    ///
    /// ```
    /// use ram_errors::{ErrorReply, LimitExceeded, Problem};
    ///
    /// let reply = ErrorReply::<Problem>::from(LimitExceeded::User)
    ///     .with_member("instance", "/users")
    ///     .with_member("quota", 100);
    /// ```
    #[must_use]
    pub fn with_member(self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.map(|response| response.with_member(name, value))
    }

    /// Adds a header. Headers of the same name are all sent, except `Content-Type`: the last one replaces that of the
    /// envelope.
    ///
    /// Name and value are types of `http`, or strings. A header that is invalid, such as a value with a line feed, is left
    /// out, and the response is sent without the header. With feature `tracing` a warning is logged.
    ///
    /// The headers that describe the connection or the encoding of the body belong to the server, because a wrong one breaks
    /// this response and the next one on the connection. They are left out in the same way: `Connection`,
    /// `Content-Encoding`, `Content-Length`, `HTTP2-Settings`, `Keep-Alive`, `Proxy-Connection`, `TE`, `Trailer`,
    /// `Transfer-Encoding`, `Upgrade`.
    ///
    /// ```
    /// use axum::response::IntoResponse;
    /// use http::header::RETRY_AFTER;
    /// use ram_errors::{ErrorReply, RamApiError};
    ///
    /// let reply = ErrorReply::<ram_errors::RamJson>::from(RamApiError::InternalError)
    ///     .with_header(RETRY_AFTER, "30")
    ///     .with_header("x-acs-trace", "1")
    ///     .with_header("content-length", "0");
    /// let response = reply.into_response();
    /// assert_eq!(response.headers()["x-acs-trace"], "1");
    /// assert!(!response.headers().contains_key("content-length"));
    /// ```
    #[must_use]
    pub fn with_header<N, V>(mut self, name: N, value: V) -> Self
    where
        HeaderName: TryFrom<N>,
        HeaderValue: TryFrom<V>,
    {
        let name = HeaderName::try_from(name).ok();
        let value = HeaderValue::try_from(value).ok();
        self.reply.add_header(name.as_ref(), value);
        self
    }

    fn map(mut self, change: impl FnOnce(ErrorResponse) -> ErrorResponse) -> Self {
        self.reply.response = change(self.reply.response);
        self
    }
}

impl<F: Envelope> IntoResponse for ErrorReply<F> {
    fn into_response(mut self) -> Response {
        if !self.reply.headers.contains_key(CONTENT_TYPE) {
            let value = HeaderValue::from_str(F::CONTENT_TYPE).ok();
            self.reply.add_header(Some(&CONTENT_TYPE), value);
        }
        let Reply {
            error,
            mut response,
            headers,
        } = *self.reply;
        if response.request_id().is_none() {
            response = response.with_request_id(random_id());
        }
        #[cfg(feature = "tracing")]
        if crate::status::is_server_error(response.status()) {
            super::tracing::server_error(&*error, &response);
        }
        let mut sent = Response::new(Body::from(F::body(&response)));
        *sent.status_mut() = response.status_code();
        *sent.headers_mut() = headers;
        sent.extensions_mut().insert(error);
        sent
    }
}

/// As RAM's: an upper-case UUID.
fn random_id() -> String {
    let mut buffer = Uuid::encode_buffer();
    String::from(&*Uuid::new_v4().hyphenated().encode_upper(&mut buffer))
}

impl<F> fmt::Debug for ErrorReply<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorReply")
            .field("error", &self.reply.error)
            .field("response", &self.reply.response)
            .field("headers", &self.reply.headers)
            .finish()
    }
}
