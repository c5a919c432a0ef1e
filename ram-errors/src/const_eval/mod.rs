//! Functions for const evaluation that `core` does not have: comparing, hashing and building strings. Catalogs use them.

pub(crate) mod hash;
pub(crate) mod panic_text;
pub(crate) mod string;
