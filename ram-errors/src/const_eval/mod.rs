//! What const evaluation needs that `core` has no `const fn` for: comparing, hashing and building strings.

pub(crate) mod hash;
pub(crate) mod panic_text;
pub(crate) mod string;
