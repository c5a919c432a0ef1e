#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "axum")]
mod axum;
mod catalog;
mod chain;
mod code;
mod const_text;
mod decode;
mod display_field;
mod dyn_error;
mod error;
#[cfg(feature = "http")]
mod http;
mod limit;
mod own_code;
mod public_message;
mod ram;
mod read;
mod received;
#[cfg(any(feature = "json", feature = "xml"))]
mod response;
mod spec;
mod status_phrase;
mod text;
#[cfg(all(feature = "axum", feature = "tracing"))]
mod tracing;
#[cfg(feature = "alloc")]
mod unknown;
mod value_status;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

#[cfg(feature = "axum")]
pub use crate::axum::ErrorReply;
pub use catalog::{Catalog, Specs};
pub use chain::{Chain, chain};
pub use decode::Decode;
pub use error::{HasCatalog, RamError};
pub use limit::Limit;
pub use public_message::PublicMessage;
pub use ram::*;
pub use received::Received;
#[cfg(feature = "xml")]
pub use response::RamXml;
#[cfg(any(feature = "json", feature = "xml"))]
pub use response::{AccessDeniedDetail, Envelope, ErrorResponse, ParseError};
#[cfg(feature = "json")]
pub use response::{Problem, RamJson};
pub use spec::ErrorSpec;
#[cfg(feature = "alloc")]
pub use unknown::UnknownError;

pub use ram_errors_macros::RamError;
