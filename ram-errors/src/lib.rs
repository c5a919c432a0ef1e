//! Error enums as a checked API contract: code, HTTP status, message, solution and limits in one attribute.
//!
//! The errors an API returns are part of its contract. In Rust that contract is usually spread over several places: a derive
//! for the message, a `match` for the status, a constant for the limit. With `RamError` they are declared once and checked
//! by the compiler.
//!
//! ```
//! use ram_errors::{HasCatalog, RamError, code};
//!
//! #[derive(Debug, PartialEq, RamError)]
//! enum QuotaError {
//!     #[ram(code = "Quota.Users", status = 409, limit = 100, message = "At most {limit} users are allowed.")]
//!     Users,
//!     #[ram(code = "Quota.Locked", status = 423, message = "The user {name} is locked.")]
//!     Locked { name: String },
//! }
//!
//! let error = QuotaError::Locked { name: "alice".to_owned() };
//! assert_eq!((error.code(), error.status()), ("Quota.Locked", 423));
//! assert_eq!(error.to_string(), "The user alice is locked.");
//! assert_eq!(QuotaError::Users.ensure(101), Err(QuotaError::Users));
//! assert_eq!(QuotaError::CATALOG.get("Quota.Users").unwrap().status(), 409);
//! assert_eq!(code!(QuotaError, "Quota.Users").limits()[0].max(), 100); // an unknown code does not compile
//! ```
//!
//! The name comes from the first catalog made with this crate, [`RamApiError`]: the 82 errors of the API of Alibaba Cloud
//! Resource Access Management (RAM). You can use that catalog, [extend](guide::extending_ram) it, or ignore it. Nothing in
//! the derive depends on it. An HTTP API of your own usually sends its errors as `Problem` documents (RFC 9457).
//!
//! # Where to find what
//!
//! | you look for | page |
//! | --- | --- |
//! | how to do something, step by step | [`guide`] |
//! | the keys of `#[ram(..)]` | [`derive@RamError`] |
//! | the cause and the fix of a compiler error | [`derive_errors`] |
//! | the methods of an error | [`trait@RamError`] |
//! | the codes of RAM | [`RamApiError`], and the [code reference][CODES.md] with messages and solutions |
//! | complete programs | the [examples] |
//!
//! [CODES.md]: https://github.com/ram-errors/ram-errors/blob/main/ram-errors/CODES.md
//! [examples]: https://github.com/ram-errors/ram-errors/tree/main/ram-errors/examples
//!
//! # Overview
//!
//! - [`derive@RamError`] implements [`Display`](core::fmt::Display), [`Error`](core::error::Error), `From`,
//!   [`trait@RamError`] and [`HasCatalog`] for an enum or a struct.
//! - [`trait@RamError`] has the [`code`](RamError::code), the [`status`](RamError::status) and the
//!   [`public_message`](RamError::public_message) of an error. [`ensure`](RamError::ensure) checks an input against the
//!   limit and the other constraints of an error.
//! - [`HasCatalog::CATALOG`] contains an [`ErrorSpec`] for each code of a type. [`Catalog::get`] finds a code at run time,
//!   and [`code!`] at compile time.
//! - [`Decode`] converts a received code and message to a value.
//! - `ErrorResponse` parses and serializes the body of a response (feature `json` or `xml`).
//! - `ErrorReply` is the error type of a handler (feature `axum`, `actix-web`, `tonic` or `http`).
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `std` (default) | `Path` fields in messages; implies `alloc` |
//! | `alloc` | [`UnknownError`], the two variants of [`RamApiError`] that contain strings, [`trait@RamError`] for `Box` and `Arc` |
//! | `json` | `ErrorResponse`: RAM's JSON and problem documents (RFC 9457), parsed and serialized |
//! | `xml` | `ErrorResponse`: RAM's XML and problem documents in XML, parsed and serialized |
//! | `http` | `ErrorReply`, the error of a handler; statuses as `http::StatusCode`; `ErrorResponse::parse_http` and `retry_after`; implies `json` |
//! | `axum` | `ErrorReply` and types with `reply` implement `IntoResponse`; implies `http` and `xml` |
//! | `actix-web` | `ErrorReply` and types with `reply` implement `ResponseError`; implies `http` |
//! | `tonic` | `ErrorReply` and types with `reply` convert to `tonic::Status`; `ErrorResponse::parse_tonic`; implies `http` |
//! | `tracing` | with `http`: a log record for each response with a status of 500 or more |
//! | `serde` | `StoredCatalog`: a catalog as data that is stored, and compared with a later catalog |
//! | `miette` | `AsDiagnostic`: any error as a `miette::Diagnostic` |
//! | `utoipa` | `ErrorResponses` and `ErrorComponents`: a type's codes in an OpenAPI document; implies `json` |
//!
//! Without features the crate needs no `std` and no allocator, and depends only on its macro.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Terms in the source code:
//
// - own spec, own code: a spec or code that a type declares itself. An *included* spec or code belongs to a `transparent`
//   field.
// - row: a spec in the table of its type.
// - part: a run of own specs, or all specs of an included type, in the order of the variants.
// - composed catalog: a catalog over several parts, built in const evaluation.
// - bucket, displacement, slot: the hash of a code selects a bucket, and a bucket has a displacement. The hash and the
//   displacement select the slot of the code, which no other code has.
// - template, piece: a message with its names resolved, and a literal or a value in it (in `ram-errors-macros`).

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod chain;
mod const_eval;
mod decode;
mod error;
mod formatting;
#[cfg(doc)]
pub mod guide;
mod integrations;
mod public_message;
mod ram;
#[cfg(any(feature = "json", feature = "xml"))]
mod response;
mod spec;
mod status;

/// The errors of `#[derive(RamError)]`, each with its cause and its fix.
///
/// The first column has the messages of the compiler, with `…` in place of names and values. All mistakes of an item are
/// reported at once, each at its token. The derive macro generates the impls in spite of the mistakes, so a mistake causes
/// no other errors.
///
/// ```compile_fail
/// // error: unknown key `statuss`; did you mean `status`?
/// #[derive(Debug, ram_errors::RamError)]
/// #[ram(code = "Quota.User", statuss = 409)]
/// struct QuotaError;
/// ```
#[doc = ram_errors_macros::error_reference!()]
pub mod derive_errors {
    // The compiler writes the name of a trait without its path if the trait is public here.
    #[doc(hidden)]
    pub use crate::__private::{
        DecodedMember, ForeignError, HeaderField, MemberField, NoRamError, NotAnError, ParsedField,
        PublicText, RequireForeignError, SourceField, StatusField, UnknownErrorField,
    };
    #[cfg(feature = "http")]
    #[doc(hidden)]
    pub use crate::integrations::{reply_envelope::ReplyEnvelope, same_envelope::SameEnvelope};
}

#[doc(hidden)]
pub mod __private;

pub use catalog::{Catalog, Specs};
#[cfg(feature = "serde")]
pub use catalog::{CatalogDiff, Change, ChangeKind, StoredCatalog};
pub use chain::{Chain, chain};
#[cfg(feature = "alloc")]
pub use decode::UnknownError;
pub use decode::{Decode, Received};
pub use error::{HasCatalog, RamError};
#[cfg(feature = "http")]
pub use integrations::error_reply::ErrorReply;
#[cfg(feature = "miette")]
pub use integrations::miette::AsDiagnostic;
#[cfg(feature = "utoipa")]
pub use integrations::utoipa::{ErrorComponents, ErrorResponses};
pub use public_message::PublicMessage;
pub use ram::*;
#[cfg(any(feature = "json", feature = "xml"))]
pub use response::{AccessDeniedDetail, Envelope, ErrorResponse, ParseError};
#[cfg(feature = "json")]
pub use response::{Problem, RamJson};
#[cfg(feature = "xml")]
pub use response::{ProblemXml, RamXml};
pub use spec::{Chars, ErrorSpec, Input, Limit};

#[doc(hidden)]
pub use ram_errors_macros::__documented;
#[doc = include_str!("derive.md")]
pub use ram_errors_macros::RamError;
