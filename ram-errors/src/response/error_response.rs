//! The parts of an error as an HTTP response has them, and the response to an error.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};

use super::AccessDeniedDetail;
use super::details::Details;
#[cfg(feature = "json")]
use super::members::Member;
use super::value_data;
use crate::status;
use crate::{Decode, ErrorSpec, RamError, Received};

/// An error as an HTTP response has it: what a client received, or what a server answers.
///
/// A client reads a body with [`parse`](Self::parse) and makes a typed error of it with [`decode`](Self::decode), or returns
/// the response itself with `?`: the response is an [`Error`](core::error::Error) and a [`RamError`]. A server makes a
/// response of any [`RamError`] and serializes it in the form that its clients expect.
///
/// A response made by [`new`](Self::new) has the [public message](RamError::public_message), never the `Display` of the
/// error: of a status of 500 or more a client reads no more than the author declared fit for it, see
/// [what a client may read](derive@crate::RamError#what-a-client-may-read).
///
/// What the body has beside code, message and the other parts with an accessor is in [`members`](Self::members), as JSON values in
/// the order of the body: extension members of a problem document, and fields that the service marked `#[ram(member)]`.
/// [`decode`](Self::decode) reads such fields from there.
///
/// A parsed response is serialized as it was received: with its status and message, whatever they are, with its
/// [members](Self::members), and in the order of the body. Names that another spelling replaced are written as documented,
/// and what the form requires is added. To relay a received
/// error to clients, make a new response of the received one, or of the decoded error, with [`new`](Self::new) or
/// `ErrorReply::from`. There the message of a status of 500 or more is guarded, and nothing but code, status and message is
/// relayed:
///
/// ```
/// # #[cfg(feature = "json")] {
/// use ram_errors::ErrorResponse;
///
/// let body = r#"{"Code":"Odd","Message":"no connection to postgres://root:secret@db"}"#;
/// let received = ErrorResponse::parse(500, None, body.as_bytes()).unwrap();
/// assert_eq!(received.to_json(), body);
///
/// let relayed = ErrorResponse::new(&received);
/// assert_eq!(relayed.to_json(), r#"{"Code":"Odd","Message":"An internal error occurred."}"#);
/// # }
/// ```
///
/// Two responses are equal if code, status, message, request id, host id, link, `AccessDeniedDetail`, title and members are equal.
/// The order of the members, the solution, the spec, the headers and `Retry-After` are not compared. The title is the member
/// `title`; without such a member it is the [title](crate::ErrorSpec::title) of the code, and without both the phrase of the status.
/// The members are compared as JSON values. Without feature `json`, neither the title nor the members are compared.
///
/// So a response is equal to the response parsed from its own body, if the body carries everything that is compared. RAM's
/// bodies do not carry the title of a code, and XML carries numbers and booleans as strings.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use ram_errors::{EntityNotExist, ErrorResponse};
///
/// let response = ErrorResponse::new(&EntityNotExist::User)
///     .with_request_id("FC9D48BC-B0C8-5E33-9722-06D4D2FF7507");
/// let body = response.to_json();
/// assert_eq!(
///     body,
///     r#"{"RequestId":"FC9D48BC-B0C8-5E33-9722-06D4D2FF7507","Code":"EntityNotExist.User","Message":"The user does not exist.","Recommend":"https://api.aliyun.com/troubleshoot?q=EntityNotExist.User&product=Ram"}"#,
/// );
///
/// let received = ErrorResponse::parse(404, Some("application/json"), body.as_bytes()).unwrap();
/// assert_eq!(received, response);
///
/// #[derive(Debug, ram_errors::RamError)]
/// #[ram(code = "Full", status = 409, title = "No room")]
/// struct Full;
///
/// let response = ErrorResponse::new(&Full);
/// assert_eq!(ErrorResponse::parse(409, None, response.to_problem().as_bytes()).unwrap(), response);
/// assert_ne!(ErrorResponse::parse(409, None, response.to_json().as_bytes()).unwrap(), response);
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ErrorResponse {
    pub(super) code: String,
    pub(super) message: String,
    pub(super) status: u16,
    /// Behind a pointer, because clippy warns of every `Result` whose error has 128 bytes or more (`result_large_err`).
    pub(crate) details: Box<Details>,
}

impl ErrorResponse {
    /// Returns the response to an error: its code, status and [public message](RamError::public_message), the url and the
    /// solution of its code, and the members and headers of its fields.
    ///
    /// An error whose status no error can have, outside 300 to 599, gets status 500 and the message "An internal error
    /// occurred.": with status 200 clients would take the body for a success. If the `Display` of a public message fails,
    /// the phrase of the status replaces the message.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, RamError, UnknownError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Storage", status = 500, message = "connecting to {0} failed")]
    /// struct Storage(String);
    ///
    /// let error = Storage("postgres://root:secret@db".to_owned());
    /// let response = ErrorResponse::new(&error);
    /// assert_eq!(response.code(), "Storage");
    /// assert_eq!(response.message(), "An internal error occurred.");
    ///
    /// let response = ErrorResponse::new(&UnknownError::new("Odd", 200, "done"));
    /// assert_eq!((response.status(), response.message()), (500, "An internal error occurred."));
    /// ```
    #[must_use]
    pub fn new(error: &(impl RamError + ?Sized)) -> Self {
        let status = error.status();
        let message = sent_message(error, status);
        let url = error.spec().and_then(ErrorSpec::url);
        let mut response = Self::with_details(
            error.code().to_string(),
            status::sent_status(status),
            message,
            Details {
                recommend: url.map(ToString::to_string),
                solution: error.solution().map(Cow::Borrowed),
                spec: error.spec(),
                ..Details::default()
            },
        );
        value_data::add(&mut response, error);
        response
    }

    pub(crate) fn with_details(
        code: String,
        status: u16,
        message: String,
        details: Details,
    ) -> Self {
        Self {
            code,
            message,
            status,
            details: Box::new(details),
        }
    }

    /// With the id by which the service finds the request again. RAM's is an upper-case UUID.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, LimitExceeded};
    ///
    /// let response = ErrorResponse::new(&LimitExceeded::User).with_request_id("FC9D48BC");
    /// assert_eq!(response.request_id(), Some("FC9D48BC"));
    /// ```
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> Self {
        self.details.request_id = Some(id.into());
        self
    }

    /// With the host that answers, such as `ram.aliyuncs.com`.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, LimitExceeded};
    ///
    /// let response = ErrorResponse::new(&LimitExceeded::User).with_host_id("ram.aliyuncs.com");
    /// assert_eq!(response.host_id(), Some("ram.aliyuncs.com"));
    /// ```
    #[must_use]
    pub fn with_host_id(mut self, host: impl Into<String>) -> Self {
        self.details.host_id = Some(host.into());
        self
    }

    /// With the reason why the caller lacks the permission.
    ///
    /// ```
    /// use ram_errors::{AccessDeniedDetail, ErrorResponse, RamApiError};
    ///
    /// let detail = AccessDeniedDetail::default().with_auth_action("ram:CreateUser");
    /// let response = ErrorResponse::new(&RamApiError::NoPermission).with_access_denied_detail(detail);
    /// let detail = response.access_denied_detail().unwrap();
    /// assert_eq!(detail.auth_action(), Some("ram:CreateUser"));
    /// ```
    #[must_use]
    pub fn with_access_denied_detail(mut self, detail: AccessDeniedDetail) -> Self {
        self.details.access_denied_detail = Some(detail);
        self
    }

    /// Adds a member to the body, after those that the form has by itself.
    ///
    /// The order is that in which the names were first added. A member of the same name is replaced, also one that the form
    /// has by itself: `title` replaces the title of a problem document.
    ///
    /// In XML a member is an element, an object contains its members as elements, and an array is an element for each item.
    /// A character that the name of an XML element cannot have, and a colon, is written `_`. A `_` is put before a first
    /// character that no name can begin with, such as a digit. A name that begins with `xml`, which XML reserves, is kept.
    ///
    /// Like `serde_json`, `to_json`, `to_xml` and `to_problem` recurse once for each level of a nested value.
    ///
    /// [`parse`](Self::parse) reads the members back, as [`members`](Self::members).
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, LimitExceeded};
    ///
    /// let response = ErrorResponse::new(&LimitExceeded::User).with_member("Quota", 100);
    /// assert!(response.to_json().ends_with(r#","Quota":100}"#));
    /// ```
    #[cfg(feature = "json")]
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        let member = Member::given(value.into());
        self.details.members.insert(name.into(), member);
        self
    }

    /// The code that clients match on. [`parse`](Self::parse) removes white space around it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message, as it came; empty if there was none.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The HTTP status, 300 to 599. A parsed response has the status that was received; a status in the body is ignored.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The id by which the service finds the request again.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.details.request_id.as_deref()
    }

    /// The host that answered.
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.details.host_id.as_deref()
    }

    /// Where the code is explained: the `Recommend` of RAM's body, the `type` of a problem document.
    #[must_use]
    pub fn recommend(&self) -> Option<&str> {
        self.details.recommend.as_deref()
    }

    /// Why the caller lacks the permission.
    #[must_use]
    pub fn access_denied_detail(&self) -> Option<&AccessDeniedDetail> {
        self.details.access_denied_detail.as_ref()
    }

    /// What to do about the error: of an error that goes out, and where a problem document says so.
    #[must_use]
    pub fn solution(&self) -> Option<&str> {
        self.details.solution.as_deref()
    }

    /// The spec of the error that the response was made from, for an [`Envelope`](crate::Envelope) of your own. `None` for a
    /// parsed response, and for an error whose code no catalog has.
    ///
    /// Where several variants share a code, the spec is that of the value.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// enum ApiError {
    ///     #[ram(code = "HE_02", status = 400, shared, props(kind = "api"))]
    ///     Api,
    ///     #[ram(code = "HE_02", status = 400, shared, props(kind = "invalid_request"))]
    ///     InvalidRequest,
    /// }
    ///
    /// let response = ErrorResponse::new(&ApiError::InvalidRequest);
    /// assert_eq!(response.spec().unwrap().prop("kind"), Some("invalid_request"));
    /// ```
    #[must_use]
    pub fn spec(&self) -> Option<&'static ErrorSpec> {
        self.details.spec
    }

    /// Returns the members that no accessor returns: those of fields marked `#[ram(member)]`, or those of the received body in its
    /// order, then those added with [`with_member`](Self::with_member).
    ///
    /// A problem document also has here its `title`, its `instance` and its extension members, and its `status` if that
    /// differs from the [status](Self::status) of the response. A value of the wrong type, which counts as missing, is kept
    /// here, except `null`. If a name is repeated in a JSON object, the last value is kept.
    ///
    /// An XML element that has child elements is an object, and any other element is a string. Elements of the same name
    /// are an array; in problem documents, an element whose children are all named `i` is an array as well. Attributes,
    /// text beside child elements, and elements more than 32 levels deep are ignored.
    ///
    /// A JSON value that `serde_json` cannot hold is a string with the JSON text of the value: a number that is out of
    /// range, or an array or object nested more than 127 levels deep. `to_json` and `to_problem` write every value as it
    /// was received, with all digits and in the order of the body.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, LimitExceeded};
    ///
    /// let response = ErrorResponse::new(&LimitExceeded::User).with_member("Quota", 100);
    /// let members: Vec<_> = response.members().collect();
    /// assert_eq!(members, [("Quota", &100.into())]);
    ///
    /// let body = br#"{"type":"urn:credit","title":"No credit","detail":"Your balance is 30.","balance":30}"#;
    /// let response = ErrorResponse::parse(403, None, body).unwrap();
    /// let members: Vec<_> = response.members().collect();
    /// assert_eq!(members, [("title", &"No credit".into()), ("balance", &30.into())]);
    /// ```
    #[cfg(feature = "json")]
    pub fn members(&self) -> impl Iterator<Item = (&str, &serde_json::Value)> {
        self.details.members.values()
    }

    /// Returns code, status, message and, with feature `json`, the members, to be [decoded](Decode::decode).
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.received().code(), "EntityNotExist.User");
    /// ```
    #[must_use]
    pub fn received(&self) -> Received<'_> {
        let received = Received::new(&self.code, self.status, &self.message);
        #[cfg(feature = "json")]
        let received = received.with_members(&self.details.members);
        received
    }

    /// Returns the typed error. The code decides alone: message and status can differ from the documented ones. Fields marked
    /// `#[ram(member)]` are read from [`members`](Self::members), all other fields from the message.
    ///
    /// Returns `None` for a code that `T` does not know, unless `T` has an `other` variant or includes a type that has one.
    ///
    /// ```
    /// # #[cfg(feature = "json")] {
    /// use ram_errors::{EntityNotExist, ErrorResponse, RamApiError};
    ///
    /// let body = r#"{"Code": "EntityNotExist.User", "Message": "account not exists"}"#;
    /// let response = ErrorResponse::parse(404, None, body.as_bytes()).unwrap();
    /// let error = response.decode::<RamApiError>();
    /// assert_eq!(error, Some(RamApiError::EntityNotExist(EntityNotExist::User)));
    /// # }
    /// ```
    #[must_use]
    pub fn decode<T: Decode>(&self) -> Option<T> {
        T::decode(&self.received())
    }
}

/// Returns the public message. A status that no error has, and a `Display` that fails, leave no more than the message of
/// the status.
fn sent_message(error: &(impl RamError + ?Sized), status: u16) -> String {
    let message = if status::is_error(status) {
        error.public_message().to_complete_string()
    } else {
        None
    };
    message.unwrap_or_else(|| status::status_message(status).to_string())
}
