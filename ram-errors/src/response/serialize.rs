//! Serializes the parts of a response.

use alloc::string::String;

use super::ErrorResponse;
#[cfg(feature = "json")]
use super::json;
#[cfg(feature = "xml")]
use super::xml;
#[cfg(feature = "json")]
use super::{problem, ram};

impl ErrorResponse {
    /// Returns the body as RAM's JSON. Its `Content-Type` is `application/json;charset=utf-8`.
    ///
    /// The message of a parsed response is serialized as it was received: see [relaying](Self).
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, UnknownError};
    ///
    /// let error = UnknownError::new("EntityNotExist.Role", 404, "No \"admin\" here.");
    /// assert_eq!(
    ///     ErrorResponse::new(&error).to_json(),
    ///     r#"{"Code":"EntityNotExist.Role","Message":"No \"admin\" here."}"#,
    /// );
    /// ```
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> String {
        json::object(&ram::parts(self))
    }

    /// Returns the body as RAM's XML. Its `Content-Type` is `text/xml;charset=utf-8`.
    ///
    /// The message of a parsed response is serialized as it was received: see [relaying](Self).
    ///
    /// U+FFFD replaces characters that are not permitted in XML 1.0: U+0000 to U+001F except tab, line feed and carriage
    /// return, U+FFFE and U+FFFF.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, UnknownError};
    ///
    /// let error = UnknownError::new("EntityNotExist.Role", 404, "No <admin> here.\0");
    /// assert_eq!(
    ///     ErrorResponse::new(&error).to_xml(),
    ///     "<?xml version='1.0' encoding='UTF-8'?><Error><Code>EntityNotExist.Role</Code>\
    ///      <Message>No &lt;admin&gt; here.\u{fffd}</Message></Error>",
    /// );
    /// ```
    #[cfg(feature = "xml")]
    #[must_use]
    pub fn to_xml(&self) -> String {
        xml::ram_document(self)
    }

    /// Returns the body as a problem document (RFC 9457), the standard format for errors of HTTP APIs. Its `Content-Type` is
    /// `application/problem+json`.
    ///
    /// `type` is the url of the code, or `about:blank`. `title` is the [title](crate::ErrorSpec::title) of the code, or the
    /// phrase of the status. [`with_member`](Self::with_member) replaces it. `detail` is the message. `code` is always
    /// present, unless it is `about:blank`. `solution`, `requestId`, `hostId` and `accessDeniedDetail` are present if the
    /// response has them.
    ///
    /// The status and the message of a parsed response are serialized as they were received: see [relaying](Self).
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, UnknownError};
    ///
    /// let error = UnknownError::new("OutOfCredit", 403, "Your balance is 30.");
    /// assert_eq!(
    ///     ErrorResponse::new(&error).with_member("balance", 30).to_problem(),
    ///     r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"Your balance is 30.","code":"OutOfCredit","balance":30}"#,
    /// );
    /// ```
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_problem(&self) -> String {
        json::object(&problem::parts(self))
    }

    /// Returns the body as a problem document in XML (RFC 9457, appendix B). Its `Content-Type` is
    /// `application/problem+xml`.
    ///
    /// A received value that was ignored because of its JSON type, such as a number for `type`, is left out. XML has no
    /// types, so a client would use the value. [`to_xml`](Self::to_xml) leaves out such values as well.
    ///
    /// The elements have the names and values of the members of [`to_problem`](Self::to_problem), in the namespace
    /// `urn:ietf:rfc:7807`. An array is an element that has an element `i` for each item. Names and characters that are not
    /// permitted in XML are replaced as in [`to_xml`](Self::to_xml).
    ///
    /// The status and the message of a parsed response are serialized as they were received: see [relaying](Self).
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, UnknownError};
    ///
    /// let error = UnknownError::new("OutOfCredit", 403, "Your balance is 30.");
    /// assert_eq!(
    ///     ErrorResponse::new(&error).to_problem_xml(),
    ///     "<?xml version='1.0' encoding='UTF-8'?><problem xmlns=\"urn:ietf:rfc:7807\"><type>about:blank</type>\
    ///      <title>Forbidden</title><status>403</status><detail>Your balance is 30.</detail>\
    ///      <code>OutOfCredit</code></problem>",
    /// );
    /// ```
    #[cfg(feature = "xml")]
    #[must_use]
    pub fn to_problem_xml(&self) -> String {
        xml::problem_document(self)
    }
}
