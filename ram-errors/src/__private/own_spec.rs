//! Finds the spec of a value: in a row of the table of its type, or in the field that has the code. Generated code calls it.

use crate::status::FALLBACK;
use crate::{ErrorSpec, PublicMessage, RamError};

/// Finds the row of a value in the table of its type.
pub trait OwnSpec {
    /// Returns the row. `None` for a variant that has the code of its field.
    fn __ram_own_spec(&self) -> Option<&'static ErrorSpec>;
}

/// Finds the field that has the code of a value. Only types with `transparent` or `other` variants implement this trait.
pub trait TransparentField {
    /// Returns the field. `None` for a variant with a code of its own.
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

/// Returns the status of a value of a type with `transparent` or `other` variants.
#[inline]
pub fn status<T: OwnSpec + TransparentField>(value: &T) -> u16 {
    match value.__ram_transparent_field() {
        Some(field) => field.status(),
        None => status_of(value.__ram_own_spec()),
    }
}

/// Returns the spec of a value of a type with `transparent` or `other` variants.
#[inline]
pub fn spec<T: OwnSpec + TransparentField>(value: &T) -> Option<&'static ErrorSpec> {
    match value.__ram_transparent_field() {
        Some(field) => field.spec(),
        None => value.__ram_own_spec(),
    }
}

/// Returns the public message of such a value: the public message of the field, or the `Display` of the value.
pub fn public_message<T: RamError + TransparentField>(value: &T) -> PublicMessage<'_> {
    match value.__ram_transparent_field() {
        Some(field) => field.public_message(),
        None => PublicMessage::display(value),
    }
}

/// Returns the code of a row. It is empty if the derive macro reported an error.
#[inline]
#[must_use]
pub const fn code_of(spec: Option<&'static ErrorSpec>) -> &'static str {
    match spec {
        Some(spec) => spec.code(),
        None => "",
    }
}

/// Returns the status of a row. It is 500 if the derive macro reported an error.
#[inline]
#[must_use]
pub const fn status_of(spec: Option<&'static ErrorSpec>) -> u16 {
    match spec {
        Some(spec) => spec.status(),
        None => FALLBACK,
    }
}

/// Returns the message of a row. It is empty if the derive macro reported an error.
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
