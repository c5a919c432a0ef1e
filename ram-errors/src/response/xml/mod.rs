//! RAM's XML: the element `Error` with an element for each member.

mod elements;
#[cfg(feature = "json")]
mod name;
mod read;
mod write;

pub(super) use read::read;
pub(super) use write::document;
