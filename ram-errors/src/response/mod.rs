//! An error as the body of an HTTP response.
//!
//! [`parse`] leads from bytes to [`error_response`], with a reader for each format in [`json`] and [`xml`]; [`serialize`] leads
//! from there through the parts of a [`body`] to a string.

mod access_denied_detail;
mod body;
mod code;
mod envelope;
mod error_response;
#[cfg(feature = "json")]
mod json;
mod member_name;
#[cfg(feature = "json")]
mod members;
mod parse;
mod parse_error;
mod serialize;
mod value_data;
#[cfg(feature = "xml")]
mod xml;

pub use access_denied_detail::AccessDeniedDetail;
pub use envelope::Envelope;
#[cfg(feature = "xml")]
pub use envelope::RamXml;
#[cfg(feature = "json")]
pub use envelope::{Problem, RamJson};
pub use error_response::ErrorResponse;
pub use parse_error::ParseError;
