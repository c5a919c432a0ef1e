//! Errors that are part of an API: code, HTTP status, message, advice and limits from one attribute, checked at compile
//! time.
//!
//! - [`derive@RamError`] turns an error enum into a checked public contract. Its page is the reference of the attribute.
//! - [`trait@RamError`] is what such an error answers: [`code`](RamError::code), [`status`](RamError::status),
//!   [`public_message`](RamError::public_message), and [`ensure`](RamError::ensure), which enforces its limit
//!   and the other constraints on input.
//! - [`HasCatalog::CATALOG`] has every code of a type as an [`ErrorSpec`], found by its string in a [`Catalog`] or while the
//!   crate is compiled by [`code!`].
//! - [`RamApiError`] is the complete catalog of Alibaba Cloud's RAM API: 82 codes, as documented, to use or to extend.
//! - [`Decode`] is the way back: a typed error out of a code and a message.
//! - With features, `ErrorResponse` is the body of a response, read and printed, and `ErrorReply` the answer of a handler.
//!
//! ```
//! use ram_errors::{HasCatalog, RamApiError, RamError, code};
//!
//! /// RAM's codes, and one of our own.
//! #[derive(Debug, RamError)]
//! enum ServiceError {
//!     #[ram(code = "EntityNotExist.Role", status = 404, message = "There is no role {name}.")]
//!     NoRole { name: String },
//!     #[ram(transparent)]
//!     Ram(#[from] RamApiError),
//! }
//!
//! let error = ServiceError::NoRole { name: "admin".to_owned() };
//! assert_eq!((error.code(), error.status()), ("EntityNotExist.Role", 404));
//! assert_eq!(error.to_string(), "There is no role admin.");
//! assert_eq!(code!(ServiceError, "LimitExceeded.User").limits()[0].max(), 100);
//! assert_eq!(ServiceError::CATALOG.len(), 83);
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `std` (default) | `Path` fields in messages; implies `alloc` |
//! | `alloc` | [`UnknownError`], the two codes of RAM that keep text, [`trait@RamError`] for `Box` and `Arc` |
//! | `json` | `ErrorResponse`: RAM's JSON and problem documents (RFC 9457), read and printed |
//! | `xml` | `ErrorResponse`: RAM's XML and problem documents in XML, parsed and serialized |
//! | `http` | `ErrorReply`, the error of a handler; statuses as `http::StatusCode`; `ErrorResponse::parse_http` and `retry_after`; implies `json` |
//! | `axum` | `ErrorReply` and types with `reply` implement `IntoResponse`; implies `http` and `xml` |
//! | `actix-web` | `ErrorReply` and types with `reply` implement `ResponseError`; implies `http` |
//! | `tonic` | `ErrorReply` and types with `reply` convert to `tonic::Status`; `ErrorResponse::parse_tonic`; implies `http` |
//! | `tracing` | with `http`: a log record for each response with a status of 500 or more |
//! | `serde` | `StoredCatalog`: a catalog as data that is stored, and compared with what was stored |
//! | `miette` | `AsDiagnostic`: any error as a `miette::Diagnostic` |
//! | `utoipa` | `ErrorResponses`: a type's codes in an OpenAPI document; implies `json` |
//!
//! Without any feature the crate needs neither `std` nor an allocator, and depends on nothing but its macro.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Glossary, for readers of the code:
//
// - own spec, own code: one that a type declares itself; an *included* one is that of a `transparent` field.
// - row: a spec in the table of its type.
// - part: a run of own specs, or all specs of an included type, in the order of the variants.
// - composed catalog: one over several parts, built in const evaluation.
// - bucket, displacement, slot: the hash of a code gives a bucket, the bucket has a displacement, and both together give the slot
//   of the code, which no other code has.
// - template, piece: a message with its names resolved, and a literal or a value in it (in `ram-errors-macros`).

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod chain;
mod const_eval;
mod constraint;
mod decode;
mod error;
mod formatting;
mod integrations;
mod public_message;
mod ram;
#[cfg(any(feature = "json", feature = "xml"))]
mod response;
mod spec;
mod status;
#[cfg(feature = "alloc")]
mod unknown_error;

/// Every error of `#[derive(RamError)]`, with what causes it and how it is mended.
///
/// The texts are those that the macro prints, with `…` where it says what the case is about. All mistakes of an item are
/// reported in one go, each where it stands, and the impls are there all the same: an error is never a consequence of
/// another one of this list.
///
/// ```compile_fail
/// // error: unknown key `statuss`; did you mean `status`?
/// #[derive(Debug, ram_errors::RamError)]
/// #[ram(code = "Quota.User", statuss = 409)]
/// struct QuotaError;
/// ```
#[doc = ram_errors_macros::error_reference!()]
pub mod derive_errors {
    // The compiler shows the name of a trait without its path where the trait is public here.
    #[doc(hidden)]
    pub use crate::__private::{
        DecodedMember, ForeignError, NoRamError, NotAnError, ParsedField, PublicText, SourceField,
        StatusField, UnknownErrorField, require_foreign_error,
    };
    #[cfg(feature = "http")]
    #[doc(hidden)]
    pub use crate::integrations::same_envelope::SameEnvelope;
}

#[doc(hidden)]
pub mod __private;

pub use catalog::{Catalog, Specs};
#[cfg(feature = "serde")]
pub use catalog::{CatalogDiff, Change, ChangeKind, StoredCatalog};
pub use chain::{Chain, chain};
pub use constraint::{Chars, Input};
pub use decode::{Decode, Received};
pub use error::{HasCatalog, RamError};
#[cfg(feature = "http")]
pub use integrations::error_reply::ErrorReply;
#[cfg(feature = "miette")]
pub use integrations::miette::AsDiagnostic;
#[cfg(feature = "utoipa")]
pub use integrations::utoipa::ErrorResponses;
pub use public_message::PublicMessage;
pub use ram::*;
#[cfg(any(feature = "json", feature = "xml"))]
pub use response::{AccessDeniedDetail, Envelope, ErrorResponse, ParseError};
#[cfg(feature = "json")]
pub use response::{Problem, RamJson};
#[cfg(feature = "xml")]
pub use response::{ProblemXml, RamXml};
pub use spec::{ErrorSpec, Limit};
#[cfg(feature = "alloc")]
pub use unknown_error::UnknownError;

#[doc = include_str!("derive.md")]
pub use ram_errors_macros::RamError;
