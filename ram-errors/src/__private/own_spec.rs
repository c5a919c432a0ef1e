//! The way from a value to its spec: a row of the table of its type, or the spec of the field that has the code.

use crate::status::FALLBACK;
use crate::{ErrorSpec, PublicMessage, RamError};

/// Finds the row of a value in the table of its type.
pub trait OwnSpec {
    /// The row; `None` for a variant whose code is that of a field.
    fn __ram_own_spec(&self) -> Option<&'static ErrorSpec>;
}

/// Finds the field that has the code of a value. Only types with `transparent` or `other` variants implement it.
pub trait TransparentField {
    /// The field; `None` for a variant with a code of its own.
    fn __ram_transparent_field(&self) -> Option<&dyn RamError>;
}

/// Returns the code of a value of a type with `transparent` or `other` variants.
#[inline]
pub fn code<T: OwnSpec + TransparentField>(value: &T) -> &str {
    match value.__ram_transparent_field() {
        Some(field) => field.code(),
        None => code_of(value.__ram_own_spec()),
    }
}

/// Returns the status of such a value.
#[inline]
pub fn status<T: OwnSpec + TransparentField>(value: &T) -> u16 {
    match value.__ram_transparent_field() {
        Some(field) => field.status(),
        None => status_of(value.__ram_own_spec()),
    }
}

/// Returns the spec of such a value.
#[inline]
pub fn spec<T: OwnSpec + TransparentField>(value: &T) -> Option<&'static ErrorSpec> {
    match value.__ram_transparent_field() {
        Some(field) => field.spec(),
        None => value.__ram_own_spec(),
    }
}

/// Returns the public message of such a value: that of the field, or what the value displays.
pub fn public_message<T: RamError + TransparentField>(value: &T) -> PublicMessage<'_> {
    match value.__ram_transparent_field() {
        Some(field) => field.public_message(),
        None => PublicMessage::display(value),
    }
}

/// Returns the code of a row; empty where the derive reported an error.
#[inline]
#[must_use]
pub const fn code_of(spec: Option<&'static ErrorSpec>) -> &'static str {
    match spec {
        Some(spec) => spec.code(),
        None => "",
    }
}

/// Returns the status of a row; 500 where the derive reported an error.
#[inline]
#[must_use]
pub const fn status_of(spec: Option<&'static ErrorSpec>) -> u16 {
    match spec {
        Some(spec) => spec.status(),
        None => FALLBACK,
    }
}

/// Returns the message of a row; empty where the derive reported an error.
#[inline]
#[must_use]
pub const fn message_of(spec: Option<&'static ErrorSpec>) -> &'static str {
    match spec {
        Some(spec) => match spec.message() {
            Some(message) => message,
            None => "",
        },
        None => "",
    }
}
