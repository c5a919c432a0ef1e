//! Formats values whose `Display` may fail, and strings that may contain control characters. Responses, logs and reports use
//! it.

pub(crate) mod best_effort;
#[cfg(any(feature = "json", feature = "xml"))]
pub(crate) mod escape;
