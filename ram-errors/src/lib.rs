#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod chain;
mod code;
mod const_text;
mod decode;
mod display_field;
mod dyn_error;
mod error;
mod limit;
mod own_code;
mod public_message;
mod ram;
mod read;
mod received;
mod spec;
mod text;
#[cfg(feature = "alloc")]
mod unknown;
mod value_status;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use catalog::{Catalog, Specs};
pub use chain::{Chain, chain};
pub use decode::Decode;
pub use error::{HasCatalog, RamError};
pub use limit::Limit;
pub use public_message::PublicMessage;
pub use ram::*;
pub use received::Received;
pub use spec::ErrorSpec;
#[cfg(feature = "alloc")]
pub use unknown::UnknownError;

pub use ram_errors_macros::RamError;
