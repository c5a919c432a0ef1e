//! The fields marked `#[ram(status)]`, as generated code reads them.

use crate::status;

/// What a field marked `#[ram(status)]` may be.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an HTTP status",
    note = "a field marked `#[ram(status)]` is a `u16` or an `Option<u16>`; with feature `http` also a `StatusCode`"
)]
pub trait ValueStatus {
    /// The status, if there is one.
    fn status(&self) -> Option<u16>;

    /// The status, if there is one that an error can have; else that of the variant.
    fn status_or(&self, variant: u16) -> u16 {
        self.status()
            .filter(|status| status::is_error(*status))
            .unwrap_or(variant)
    }
}

impl ValueStatus for u16 {
    fn status(&self) -> Option<u16> {
        Some(*self)
    }
}

impl<T: ValueStatus> ValueStatus for Option<T> {
    fn status(&self) -> Option<u16> {
        self.as_ref().and_then(T::status)
    }
}
