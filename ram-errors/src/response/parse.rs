//! From the bytes of a body to the reader of its format.

use super::parse_error::Mismatch;
use super::{ErrorResponse, ParseError};

impl ErrorResponse {
    /// Reads the body of an error: RAM's JSON or XML, or a problem document (RFC 9457), in UTF-8.
    ///
    /// The body decides what it is. `content_type`, the value of that header, is a hint only: it tells a problem document
    /// that has no `code` from other JSON. Such a document's code is its `type`.
    ///
    /// Names of members are found in lower case and with underscores too (`requestId`, `request_id`); if one is there
    /// twice, the documented spelling comes first, and after that the last. Unknown members are ignored, whatever is in
    /// them. Where a text is expected, another JSON value is taken as it is written: the code of `"Code": 404` is `404`.
    /// A `null` counts as missing.
    ///
    /// XML has character references and the five predefined entities. No other entity is ever expanded: a body that
    /// uses one is an error.
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
    /// ```
    ///
    /// # Errors
    /// If the body is none of these, is cut off, or has no code.
    pub fn parse(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<Self, ParseError> {
        read(status, content_type, body).map_err(|mismatch| ParseError::new(status, body, mismatch))
    }
}

#[cfg_attr(
    not(feature = "json"),
    expect(unused_variables, reason = "for problem documents")
)]
fn read(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<ErrorResponse, Mismatch> {
    let text =
        core::str::from_utf8(body).map_err(|_| Mismatch::format("bytes that are not UTF-8"))?;
    // The byte-order mark is no white space.
    let text = text.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']);
    match text.bytes().next() {
        #[cfg(feature = "json")]
        Some(b'{') => super::json::read(status, content_type, text),
        #[cfg(feature = "xml")]
        Some(b'<') => super::xml::read(status, text),
        Some(_) => Err(Mismatch::format("something else")),
        None => Err(Mismatch::format("nothing")),
    }
}
