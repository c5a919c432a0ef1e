//! The integrations with frameworks: a file or folder for each.

#[cfg(feature = "actix-web")]
pub(crate) mod actix_web;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "http")]
pub(crate) mod error_reply;
#[cfg(feature = "http")]
mod framing_headers;
#[cfg(feature = "http")]
pub(crate) mod http;
mod member_schemas;
#[cfg(feature = "miette")]
pub(crate) mod miette;
mod reply;
#[cfg(feature = "http")]
pub(crate) mod reply_envelope;
#[cfg(feature = "http")]
mod reply_headers;
#[cfg(feature = "http")]
mod response_parts;
#[cfg(feature = "http")]
mod retry_after;
#[cfg(feature = "http")]
pub(crate) mod same_envelope;
#[cfg(feature = "tonic")]
pub(crate) mod tonic;
#[cfg(all(feature = "http", feature = "tracing"))]
mod tracing;
#[cfg(feature = "utoipa")]
pub(crate) mod utoipa;
