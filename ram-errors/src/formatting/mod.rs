//! Formatting of values from outside: values whose `Display` may fail, and strings that may control a log or a terminal.

pub(crate) mod best_effort;
#[cfg(any(feature = "json", feature = "xml"))]
pub(crate) mod escape;
