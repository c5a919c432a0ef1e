//! The spec of a code: [`ErrorSpec`], its limits and its constraints. The catalog, the derive macro and responses use it.

pub(crate) mod constraint;
mod error_spec;
pub(crate) mod extras;
pub(crate) mod limit;
pub(crate) mod parts;
mod permits;
pub(crate) mod promise;
pub(crate) mod table;

pub use self::constraint::{Chars, Input};
pub use self::error_spec::ErrorSpec;
pub use self::limit::Limit;
