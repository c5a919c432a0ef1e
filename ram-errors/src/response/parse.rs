//! Chooses the reader for the format of a received body.

use alloc::borrow::Cow;
use alloc::string::String;

use super::parse_error::Mismatch;
use super::{ErrorResponse, ParseError};

impl ErrorResponse {
    /// Parses the body of an error: RAM's JSON or XML, or a problem document (RFC 9457) in JSON or XML.
    ///
    /// The body decides its format, whatever `content_type`, the value of that header, is. JSON is a problem document if
    /// `content_type` is `application/problem+json`, or if it has the member `type`, one of `title`, `status` and `detail`,
    /// and no member `Code` in this spelling. All other JSON is RAM's. XML with the root `Error` is RAM's, and XML with the
    /// root `problem` is a problem document, in any namespace.
    ///
    /// # Names
    ///
    /// A member or element is also found if its name differs in case and underscores (`requestId`, `request_id`). Of
    /// several spellings, the documented one wins, then the last one in the body. The documented names are RAM's
    /// (`RequestId`), and in problem documents `type`, `detail`, `message`, `title`, `code`, `solution`, `requestId`,
    /// `hostId` and `accessDeniedDetail`. All other members are kept in [`members`](Self::members), whatever their value is.
    /// Without feature `json` they are ignored.
    ///
    /// # Types
    ///
    /// A JSON value of the wrong type counts as missing, and `null` does as well, so another spelling is used. In XML, an
    /// element that has nothing but child elements counts as missing where a string is expected. A member of a
    /// problem document is a string. In RAM's body and in `AccessDeniedDetail`, numbers and booleans are strings as they are
    /// written: the code of `"Code": 404` is `404`.
    ///
    /// # The message
    ///
    /// The message of a problem document is its `detail`; without it, `message`; without both, `title`.
    ///
    /// # The code
    ///
    /// White space and byte-order marks around the code are removed. The code of a problem document is its member `code`;
    /// without one, or if `code` is empty, the code is `type`; without `type`, the code is `about:blank`.
    ///
    /// # Invalid characters
    ///
    /// The body is read as UTF-8. U+FFFD replaces bytes that are not UTF-8, lone surrogates (`\ud800` in JSON, `&#xD800;`
    /// in XML) and other references to no character. Control characters in JSON strings are accepted unescaped.
    ///
    /// XML has character references and the five predefined entities. No other entity is ever expanded: a body that
    /// uses one is an error.
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
    /// If the body has another format or is truncated, or if its code is missing or empty.
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
    // The byte-order mark is no white space.
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
