//! What belongs to a framework: one file or folder for each.

#[cfg(feature = "axum")]
pub(crate) mod axum;
#[cfg(feature = "axum")]
mod framing_headers;
#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "miette")]
pub(crate) mod miette;
#[cfg(feature = "axum")]
mod reply_headers;
#[cfg(feature = "axum")]
pub(crate) mod same_envelope;
#[cfg(all(feature = "axum", feature = "tracing"))]
mod tracing;
#[cfg(feature = "utoipa")]
pub(crate) mod utoipa;
