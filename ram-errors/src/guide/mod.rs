//! Pages that show how to use the crate, step by step. The module contains documentation only.
//!
//! | you want to | page |
//! | --- | --- |
//! | add codes to an enum that derives `thiserror::Error` or `Snafu` | [`migrating`] |
//! | return errors from an axum service, with rejections and fallbacks | [`axum_service`] |
//! | return errors from an actix-web service | [`actix_web_service`] |
//! | parse the errors of a service in a client | [`client`] |
//! | send errors over gRPC | [`grpc`] |
//! | detect a change of the error contract in a test | [`contract`] |
//! | add codes to the catalog of Alibaba Cloud's RAM API | [`extending_ram`] |
//! | know which code the derive generates | [`expansion`] |
//! | choose between this crate, `thiserror`, `snafu` and `strum` | [`comparison`] |
//!
//! The reference of the attribute is the page of [`#[derive(RamError)]`](derive@crate::RamError). The errors of the derive are on
//! the page [`derive_errors`](crate::derive_errors). The [code reference][CODES.md] has the 82 codes of RAM. The
//! [examples](https://github.com/ram-errors/ram-errors/tree/main/ram-errors/examples) are complete programs.
//!
//! The page of a framework exists only if the feature of the framework is enabled.
//!
//! [CODES.md]: https://github.com/ram-errors/ram-errors/blob/main/ram-errors/CODES.md

#[doc = include_str!("migrating.md")]
pub mod migrating {}

#[cfg(feature = "axum")]
#[doc = include_str!("axum_service.md")]
pub mod axum_service {}

#[cfg(feature = "actix-web")]
#[doc = include_str!("actix_web_service.md")]
pub mod actix_web_service {}

#[cfg(feature = "http")]
#[doc = include_str!("client.md")]
pub mod client {}

#[cfg(feature = "tonic")]
#[doc = include_str!("grpc.md")]
pub mod grpc {}

#[cfg(feature = "serde")]
#[doc = include_str!("contract.md")]
pub mod contract {}

#[cfg(feature = "alloc")]
#[doc = include_str!("extending_ram.md")]
pub mod extending_ram {}

#[doc = include_str!("expansion.md")]
pub mod expansion {}

#[doc = include_str!("comparison.md")]
pub mod comparison {}
