//! An error response: its parts, and the response to an error.

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

/// An error response of HTTP: the one that a client received, or the one that a server sends.
///
/// A client parses a body with [`parse`](Self::parse) and decodes a typed error with [`decode`](Self::decode), or returns
/// the response itself with `?`: the response implements [`Error`](core::error::Error) and [`RamError`]. A server makes a
/// response from any [`RamError`] with [`new`](Self::new) and serializes it in the form that its clients expect.
///
/// A response made with [`new`](Self::new) has the [public message](RamError::public_message) of the error, never its
/// `Display`. For a status of 500 or more, clients receive only what you marked as public: see
/// [what a client may read](derive@crate::RamError#what-a-client-may-read).
///
/// Other data of the body is in [`members`](Self::members), as JSON values in the order of the body: extension members of a
/// problem document, and fields that the service marked `#[ram(member)]`. [`decode`](Self::decode) reads such fields from
/// there.
///
/// A parsed response is serialized as it was received: with the same status, message and [members](Self::members), in the
/// order of the body. Names in another spelling are written in the documented spelling, and parts that the form requires are
/// added.
///
/// To relay a received error to clients, make a new response from the received response, or from the decoded error, with
/// [`new`](Self::new) or `ErrorReply::from`. The new response has a public message, which for a status of 500 or more is
/// guarded, and only the code, status and message are relayed:
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
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ErrorResponse {
    pub(super) code: String,
    pub(super) message: String,
    pub(super) status: u16,
    /// The details are behind a pointer, because clippy warns about every `Result` whose error has 128 bytes or more
    /// (`result_large_err`).
    pub(crate) details: Box<Details>,
}

impl ErrorResponse {
    /// Returns the response to an error: its code, status and [public message](RamError::public_message), the url and the
    /// solution of its code, and the members and headers of its fields.
    ///
    /// A status outside 300 to 599 is replaced by 500 and the message by "An internal error occurred.", because clients take
    /// a response with status 200 for a success. If the `Display` of a public message fails, the phrase of the status
    /// replaces the message.
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

    /// Sets the id by which the service finds the request again. RAM's ids are uppercase UUIDs.
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

    /// Sets the host that sends the response, such as `ram.aliyuncs.com`.
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

    /// Sets the reason why the caller lacks the permission.
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

    /// Adds a member to the body, after the members of the form.
    ///
    /// Members are in the order in which their names were first added. A member replaces a member of the same name,
    /// including a member of the form: `title` replaces the title of a problem document.
    ///
    /// In XML a member is an element, an object has its members as child elements, and an array is written as an element for
    /// each item. A colon, or a character that is not permitted in the name of an XML element, is replaced by `_`. If the
    /// first character is permitted only later in a name, such as a digit, `_` is put before it. A name that begins with
    /// `xml`, which XML reserves, is kept.
    ///
    /// `to_json`, `to_xml` and `to_problem` recurse once for each level of a nested value, as `serde_json` does.
    ///
    /// [`parse`](Self::parse) parses the members, and [`members`](Self::members) returns them.
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

    /// Returns the code that clients match on. [`parse`](Self::parse) removes white space around it.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.code(), "EntityNotExist.User");
    /// ```
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message as it was received, or an empty string if there was none.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.message(), "The user does not exist.");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the HTTP status, from 300 to 599. A parsed response has the status that was received. A status in the body is
    /// ignored.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.status(), 404);
    /// ```
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the id by which the service finds the request again.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.request_id(), None);
    /// assert_eq!(response.with_request_id("FC9D48BC").request_id(), Some("FC9D48BC"));
    /// ```
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.details.request_id.as_deref()
    }

    /// Returns the host that sent the response.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert_eq!(response.with_host_id("ram.aliyuncs.com").host_id(), Some("ram.aliyuncs.com"));
    /// ```
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.details.host_id.as_deref()
    }

    /// Returns the address of the page that explains the code: the `Recommend` of RAM's body, or the `type` of a problem
    /// document.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert!(response.recommend().unwrap().ends_with("?q=EntityNotExist.User&product=Ram"));
    /// ```
    #[must_use]
    pub fn recommend(&self) -> Option<&str> {
        self.details.recommend.as_deref()
    }

    /// Returns the reason why the caller lacks the permission.
    ///
    /// ```
    /// use ram_errors::{AccessDeniedDetail, ErrorResponse, RamApiError};
    ///
    /// let detail = AccessDeniedDetail::default().with_auth_action("ram:CreateUser");
    /// let response = ErrorResponse::new(&RamApiError::NoPermission).with_access_denied_detail(detail);
    /// assert_eq!(response.access_denied_detail().unwrap().auth_action(), Some("ram:CreateUser"));
    /// ```
    #[must_use]
    pub fn access_denied_detail(&self) -> Option<&AccessDeniedDetail> {
        self.details.access_denied_detail.as_ref()
    }

    /// Returns the solution: how to fix the error. A parsed response has one only if it was a problem document with a
    /// solution.
    ///
    /// ```
    /// use ram_errors::{EntityNotExist, ErrorResponse};
    ///
    /// let response = ErrorResponse::new(&EntityNotExist::User);
    /// assert!(response.solution().is_some());
    /// ```
    #[must_use]
    pub fn solution(&self) -> Option<&str> {
        self.details.solution.as_deref()
    }

    /// Returns the spec of the error from which the response was made, for an [`Envelope`](crate::Envelope) of your own.
    /// Returns `None` for a parsed response, and for an error whose code is in no catalog.
    ///
    /// If several variants share a code, the spec is that of the variant of the value.
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

    /// Returns the members that no accessor returns, in this order: the members of fields marked `#[ram(member)]`, or the
    /// members of the received body, and then the members added with [`with_member`](Self::with_member).
    ///
    /// The members of a problem document include its `title`, its `instance` and its extension members. They include
    /// `status` if it differs from the [status](Self::status) of the response. A value of the wrong type, which counts as
    /// missing, is a member too, except `null`. If a name is repeated in a JSON object, the last value is kept.
    ///
    /// An XML element that has child elements is an object, and any other element is a string. Elements of the same name
    /// are an array. In problem documents, an element whose children are all named `i` is an array as well. Attributes,
    /// text beside child elements, and elements more than 32 levels deep are ignored.
    ///
    /// A JSON value that `serde_json` cannot represent is a string with the JSON of the value: a number that is out of
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

    /// Returns the code, status, message and, with feature `json`, the members, as the input of [decoding](Decode::decode).
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

    /// Returns the typed error. Only the code selects the variant, so the message and the status can differ from the
    /// documented ones. Fields marked `#[ram(member)]` are read from [`members`](Self::members), and all other fields from
    /// the message.
    ///
    /// Returns `None` for a code that `T` does not know, unless `T` or a type that it includes has an `other` variant.
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

/// Returns the public message. The phrase of the status replaces it if the status is outside 300 to 599, or if its `Display`
/// fails.
fn sent_message(error: &(impl RamError + ?Sized), status: u16) -> String {
    let message = if status::is_error(status) {
        error.public_message().to_complete_string()
    } else {
        None
    };
    message.unwrap_or_else(|| status::status_message(status).to_string())
}
