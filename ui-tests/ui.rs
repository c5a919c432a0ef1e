//! The errors of the derive as people see them, and what must keep compiling.
//!
//! After a change of an error: `TRYBUILD=overwrite cargo test -p ram-errors-ui-tests`, then read what changed.

#[test]
fn pass() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

#[test]
#[cfg_attr(
    not(recorded_release),
    ignore = "the errors were recorded with Rust 1.95, and other releases word what is around them differently"
)]
fn fail() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}
