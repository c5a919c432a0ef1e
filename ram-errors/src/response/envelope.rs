//! The forms of a body: [`Envelope`] and its implementations.

use alloc::string::String;

use super::ErrorResponse;

/// The form of the body of an error response.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use ram_errors::{Envelope, ErrorResponse, RamApiError};
///
/// /// `{"error": {"code": .., "message": ..}}`
/// struct Nested;
///
/// impl Envelope for Nested {
///     const CONTENT_TYPE: &'static str = "application/json";
///
///     fn body(response: &ErrorResponse) -> String {
///         let error = serde_json::json!({"code": response.code(), "message": response.message()});
///         serde_json::json!({ "error": error }).to_string()
///     }
/// }
///
/// assert_eq!(
///     Nested::body(&ErrorResponse::new(&RamApiError::Inactive)),
///     r#"{"error":{"code":"Inactive","message":"Your ram service is inactive, please activate it."}}"#,
/// );
/// # }
/// ```
pub trait Envelope {
    /// The value of the header `Content-Type`. A value that is not valid in a header is left out of the response and, with
    /// feature `tracing`, logged.
    const CONTENT_TYPE: &'static str;

    /// Returns the body of an error response.
    fn body(response: &ErrorResponse) -> String;
}

/// RAM's JSON: see [`ErrorResponse::to_json`].
///
/// ```
/// use ram_errors::{Envelope, RamJson};
///
/// assert_eq!(RamJson::CONTENT_TYPE, "application/json;charset=utf-8");
/// ```
#[cfg(feature = "json")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RamJson;

#[cfg(feature = "json")]
impl Envelope for RamJson {
    const CONTENT_TYPE: &'static str = "application/json;charset=utf-8";

    fn body(response: &ErrorResponse) -> String {
        response.to_json()
    }
}

/// RAM's XML: see [`ErrorResponse::to_xml`].
///
/// ```
/// use ram_errors::{Envelope, RamXml};
///
/// assert_eq!(RamXml::CONTENT_TYPE, "text/xml;charset=utf-8");
/// ```
#[cfg(feature = "xml")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RamXml;

#[cfg(feature = "xml")]
impl Envelope for RamXml {
    const CONTENT_TYPE: &'static str = "text/xml;charset=utf-8";

    fn body(response: &ErrorResponse) -> String {
        response.to_xml()
    }
}

/// A problem document of RFC 9457: see [`ErrorResponse::to_problem`].
///
/// ```
/// use ram_errors::{Envelope, Problem};
///
/// assert_eq!(Problem::CONTENT_TYPE, "application/problem+json");
/// ```
#[cfg(feature = "json")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Problem;

#[cfg(feature = "json")]
impl Envelope for Problem {
    const CONTENT_TYPE: &'static str = "application/problem+json";

    fn body(response: &ErrorResponse) -> String {
        response.to_problem()
    }
}

/// A problem document in XML (RFC 9457, appendix B): see [`ErrorResponse::to_problem_xml`].
///
/// ```
/// use ram_errors::{Envelope, ProblemXml};
///
/// assert_eq!(ProblemXml::CONTENT_TYPE, "application/problem+xml");
/// ```
#[cfg(feature = "xml")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProblemXml;

#[cfg(feature = "xml")]
impl Envelope for ProblemXml {
    const CONTENT_TYPE: &'static str = "application/problem+xml";

    fn body(response: &ErrorResponse) -> String {
        response.to_problem_xml()
    }
}
