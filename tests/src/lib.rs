//! The tests are in `tests/`. Here the examples of the README run.

/// The README, for `cargo test --doc`.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
