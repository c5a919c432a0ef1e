//! [`ErrorReply`], the error type of a handler. The files of the frameworks convert it to their responses.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;

use ::http::{HeaderName, HeaderValue, Response};

use super::response_parts::ResponseParts;
use crate::formatting::best_effort::BestEffort;
use crate::{AccessDeniedDetail, Envelope, ErrorResponse, RamError, RamJson};

/// The error type of a handler: `Result<T, ErrorReply>` with `?` on any [`RamError`].
///
/// The [`Envelope`] `F` serializes the body: [`RamJson`], [`RamXml`](crate::RamXml), [`Problem`](crate::Problem), or an
/// envelope of your own. The status and message are those of [`ErrorResponse::new`]: a status outside 300 to 599 is sent as
/// 500.
///
/// `ErrorReply` implements `IntoResponse` with feature `axum` and `ResponseError` with feature `actix-web`, and converts to
/// `tonic::Status` with feature `tonic`. [`into_http`](Self::into_http) returns the response for other frameworks that use
/// the types of `http`.
///
/// Clients receive only the [public message](RamError::public_message). For a status of 500 or more, they receive only what
/// you marked as public: see [what a client may read](derive@crate::RamError#what-a-client-may-read).
///
/// The response has the [headers](ErrorResponse::headers) of the error. A header whose `Display` fails, or whose value is
/// not valid in a header, is left out, as is a member that fails to serialize. With feature `tracing` a warning is logged.
///
/// The error itself is in the extensions of the response, as `Arc<dyn RamError + Send + Sync>`, for middleware that writes
/// logs.
///
/// With feature `tracing`, a status of 500 or more is logged as an error once, when the response is made. The fields of the
/// record have the names of OpenTelemetry: `error.type` is the code, `http.response.status_code` is the status, and
/// `exception.message` is the complete message with its sources. `request_id` is the request id of the response. Control
/// characters, and characters that change the direction of text, are escaped in the record, so that an error cannot forge
/// lines of the log.
///
/// ```
/// use ram_errors::{EntityNotExist, ErrorReply, LimitExceeded, Problem, RamError};
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
/// let response = ErrorReply::<Problem>::from(LimitExceeded::User).into_http();
/// assert_eq!(response.status(), 409);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// ```
pub struct ErrorReply<F = RamJson> {
    // A pointer, so that a `Result` with this error type stays small.
    reply: Box<Reply>,
    envelope: PhantomData<fn() -> F>,
}

struct Reply {
    error: Arc<dyn RamError + Send + Sync>,
    parts: ResponseParts,
}

impl<E: RamError + Send + Sync + 'static, F> From<E> for ErrorReply<F> {
    fn from(error: E) -> Self {
        Self {
            reply: Box::new(Reply {
                parts: ResponseParts::new(&error),
                error: Arc::new(error),
            }),
            envelope: PhantomData,
        }
    }
}

/// Converts a boxed error of any type with a code, such as a function with several error types returns.
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
            reply: Box::new(Reply {
                parts: ResponseParts::new(&*error),
                error: Arc::from(error),
            }),
            envelope: PhantomData,
        }
    }
}

impl<F> ErrorReply<F> {
    /// Returns the error.
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

    /// Sets the id by which the service finds the request again. The default is a random uppercase UUID.
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

    /// Sets the host that sends the response, such as `ram.aliyuncs.com`.
    ///
    /// ```
    /// use ram_errors::{ErrorReply, LimitExceeded};
    ///
    /// let reply: ErrorReply = ErrorReply::from(LimitExceeded::User).with_host_id("ram.aliyuncs.com");
    /// assert!(reply.into_http().body().contains(r#""HostId":"ram.aliyuncs.com""#));
    /// ```
    #[must_use]
    pub fn with_host_id(self, host: impl Into<String>) -> Self {
        self.map(|response| response.with_host_id(host))
    }

    /// Sets the reason why the caller lacks the permission.
    ///
    /// ```
    /// use ram_errors::{AccessDeniedDetail, ErrorReply, RamApiError};
    ///
    /// let detail = AccessDeniedDetail::default().with_no_permission_type("ImplicitDeny");
    /// let reply: ErrorReply = ErrorReply::from(RamApiError::NoPermission).with_access_denied_detail(detail);
    /// assert!(reply.into_http().body().contains(r#""NoPermissionType":"ImplicitDeny""#));
    /// ```
    #[must_use]
    pub fn with_access_denied_detail(self, detail: AccessDeniedDetail) -> Self {
        self.map(|response| response.with_access_denied_detail(detail))
    }

    /// Adds a member to the body: see [`ErrorResponse::with_member`].
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

    /// Adds a header. Several headers of the same name are all sent, except `Content-Type`: the last one replaces the
    /// `Content-Type` of the envelope.
    ///
    /// The name and the value are types of `http`, or strings. An invalid header, such as a value with a line feed, is left
    /// out. With feature `tracing` a warning is logged.
    ///
    /// Headers that describe the connection or the encoding of the body are set by the server. A wrong one would break this
    /// response and the next one on the connection. These headers are therefore left out in the same way: `Connection`,
    /// `Content-Encoding`, `Content-Length`, `HTTP2-Settings`, `Keep-Alive`, `Proxy-Connection`, `TE`, `Trailer`,
    /// `Transfer-Encoding`, `Upgrade`.
    ///
    /// ```
    /// use http::header::RETRY_AFTER;
    /// use ram_errors::{ErrorReply, RamApiError};
    ///
    /// let reply = ErrorReply::<ram_errors::RamJson>::from(RamApiError::InternalError)
    ///     .with_header(RETRY_AFTER, "30")
    ///     .with_header("x-acs-trace", "1")
    ///     .with_header("content-length", "0");
    /// let response = reply.into_http();
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
        let Reply { error, parts } = &mut *self.reply;
        parts.add_header(&**error, name.as_ref(), value);
        self
    }

    /// Returns the parts from which the response is made.
    #[cfg(any(feature = "actix-web", feature = "tonic"))]
    pub(crate) fn parts(&self) -> &ResponseParts {
        &self.reply.parts
    }

    fn map(mut self, change: impl FnOnce(ErrorResponse) -> ErrorResponse) -> Self {
        self.reply.parts.response = change(self.reply.parts.response);
        self
    }
}

impl<F: Envelope> ErrorReply<F> {
    /// Returns the HTTP response, for frameworks that use the types of `http`.
    ///
    /// The error is in the extensions of the response, as `Arc<dyn RamError + Send + Sync>`, for middleware that writes
    /// logs.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorReply};
    ///
    /// let response = ErrorReply::<ram_errors::RamJson>::from(EntityNotExist::User)
    ///     .with_request_id("FC9D48BC")
    ///     .into_http();
    /// assert_eq!(response.status(), 404);
    /// assert!(response.body().starts_with(r#"{"RequestId":"FC9D48BC","Code":"EntityNotExist.User","#));
    /// ```
    #[must_use]
    pub fn into_http(self) -> Response<String> {
        let Reply { error, parts } = *self.reply;
        let mut response = parts.into_http::<F>(&*error);
        response.extensions_mut().insert(error);
        response
    }
}

impl<F> fmt::Debug for ErrorReply<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorReply")
            .field("error", &self.reply.error)
            .field("response", &self.reply.parts.response)
            .field("headers", &self.reply.parts.headers)
            .finish()
    }
}

/// Writes the complete message of the error, for logs.
impl<F> fmt::Display for ErrorReply<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        BestEffort(&*self.reply.error).fmt(f)
    }
}
