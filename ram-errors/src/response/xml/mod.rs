//! XML bodies: RAM's form with the root `Error`, and problem documents with the root `problem`. Each member is an element.

mod arrays;
mod element;
mod elements;
#[cfg(feature = "json")]
mod meaning;
#[cfg(feature = "json")]
mod name;
mod read;
mod write;

#[cfg(feature = "json")]
pub(super) use name::element_name;
pub(super) use read::read;
pub(super) use write::{problem_document, ram_document};
