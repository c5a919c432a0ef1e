//! Selects the reader for the format of a received body.

use alloc::borrow::Cow;
use alloc::string::String;

use super::parse_error::Mismatch;
use super::{ErrorResponse, ParseError};

impl ErrorResponse {
    /// Parses the body of an error response: RAM's JSON or XML, or a problem document (RFC 9457) in JSON or XML.
    ///
    /// The body determines its format, for every value of `content_type`, the header `Content-Type`. A JSON object is a
    /// problem document if `content_type` is `application/problem+json`. It is a problem document as well if it has the
    /// member `type`, one of `title`, `status` and `detail`, and no member `Code` in this spelling. Every other JSON object
    /// is in RAM's form. XML with the root `Error` is in RAM's form, and XML with the root `problem`, in any namespace, is a
    /// problem document.
    ///
    /// # Names
    ///
    /// A member or element is also found if its name differs in case and underscores (`requestId`, `request_id`). If there
    /// are several spellings, the documented spelling wins, and otherwise the last one in the body. The documented names are
    /// RAM's (`RequestId`), and in problem documents `type`, `detail`, `message`, `title`, `code`, `solution`, `requestId`,
    /// `hostId` and `accessDeniedDetail`. All other members are kept in [`members`](Self::members), with any value. Without
    /// feature `json` they are ignored.
    ///
    /// # Types
    ///
    /// A JSON value of the wrong type counts as missing, as does `null`, so another spelling of the name is used. In XML, an
    /// element with only child elements counts as missing if a string is expected. A member of a problem document is a
    /// string. In RAM's body and in `AccessDeniedDetail`, a number or a boolean is a string as it is written: the code of
    /// `"Code": 404` is `404`.
    ///
    /// # The message
    ///
    /// The message of a problem document is its `detail`. If there is no `detail`, the message is `message`, and otherwise
    /// `title`.
    ///
    /// # The code
    ///
    /// White space and byte-order marks around the code are removed. The code of a problem document is its member `code`. If
    /// `code` is missing or empty, the code is `type`. If `type` is missing as well, the code is `about:blank`.
    ///
    /// # Invalid characters
    ///
    /// The body is read as UTF-8. U+FFFD replaces bytes that are not UTF-8, lone surrogates (`\ud800` in JSON, `&#xD800;` in
    /// XML) and other references to invalid characters. Control characters in JSON strings are accepted unescaped.
    ///
    /// XML has character references and the five predefined entities. No other entity is expanded: a body with
    /// another entity is an error.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "xml")] {
    /// use ram_errors::ErrorResponse;
    ///
    /// let body = b"<Error><Code>EntityNotExist.User</Code><Message>account not exists</Message></Error>";
    /// let response = ErrorResponse::parse(404, Some("text/xml;charset=utf-8"), body).unwrap();
    /// assert_eq!(response.code(), "EntityNotExist.User");
    ///
    /// let error = ErrorResponse::parse(502, Some("text/html"), b"<html>Bad Gateway</html>").unwrap_err();
    /// assert_eq!(error.status(), 502);
    /// assert_eq!(error.body(), "<html>Bad Gateway</html>");
    /// # }
    /// # #[cfg(feature = "json")] {
    /// # use ram_errors::ErrorResponse;
    ///
    /// let relayed = b"{\"Code\":null,\"code\":\" NoPermission\\n\",\"Message\":\"\xff\",\"type\":\"x\",\"status\":403}";
    /// let response = ErrorResponse::parse(403, None, relayed).unwrap();
    /// assert_eq!(response.code(), "NoPermission");
    /// assert_eq!(response.message(), "\u{fffd}");
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the body has another format or is truncated, or if its code is missing or empty.
    pub fn parse(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<Self, ParseError> {
        read(status, content_type, body).map_err(|mismatch| ParseError::new(status, body, mismatch))
    }
}

#[cfg_attr(
    not(feature = "json"),
    expect(unused_variables, reason = "for problem documents")
)]
fn read(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<ErrorResponse, Mismatch> {
    let text = String::from_utf8_lossy(body);
    // A byte-order mark is not white space.
    let start = text.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']);
    match start.bytes().next() {
        #[cfg(feature = "json")]
        Some(b'{') => super::json::read(status, content_type, start),
        #[cfg(feature = "xml")]
        Some(b'<') => super::xml::read(status, start),
        Some(_) if matches!(text, Cow::Owned(_)) => {
            Err(Mismatch::format("bytes that are not UTF-8"))
        }
        Some(_) => Err(Mismatch::format("something else")),
        None => Err(Mismatch::format("nothing")),
    }
}
