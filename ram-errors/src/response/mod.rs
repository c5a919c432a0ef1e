//! Error responses: parsing and serializing the body of an HTTP response.
//!
//! [`parse`] calls the reader of a format, in [`json`] or [`xml`]. The reader makes [`fields`], from which [`ram`] or
//! [`problem`] takes the parts of an [`error_response`] and its [`details`]. [`serialize`] makes the string from the parts
//! of a [`body`].

mod access_denied_detail;
mod as_error;
mod body;
mod code;
mod details;
mod envelope;
mod equality;
mod error_response;
mod fields;
#[cfg(feature = "json")]
mod json;
mod member_name;
#[cfg(feature = "json")]
mod members;
mod order;
mod parse;
mod parse_error;
mod problem;
mod ram;
mod serialize;
mod value_data;
#[cfg(feature = "xml")]
mod xml;

pub use access_denied_detail::AccessDeniedDetail;
#[cfg(feature = "tonic")]
pub(crate) use details::Details;
pub use envelope::Envelope;

#[cfg(feature = "json")]
pub use envelope::{Problem, RamJson};
#[cfg(feature = "xml")]
pub use envelope::{ProblemXml, RamXml};
pub use error_response::ErrorResponse;
#[cfg(feature = "json")]
pub(crate) use members::{Members, Notation};
pub use parse_error::ParseError;
