//! The tests are in `tests/`. This library runs the examples of the README.

/// The README, for `cargo test --doc`.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
