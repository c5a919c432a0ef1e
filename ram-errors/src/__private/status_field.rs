//! The field marked `#[ram(status)]`. Generated code calls it.

use crate::status;

/// The type of a field marked `#[ram(status)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an HTTP status",
    label = "not an HTTP status",
    note = "a field marked `#[ram(status)]` is a `u16` or an `Option<u16>`; with feature `http` also a `StatusCode`"
)]
pub trait StatusField {
    /// Returns the status, if the value has one.
    fn status(&self) -> Option<u16>;

    /// Returns the status of the value if it is from 300 to 599, and otherwise the status of the variant.
    fn status_or(&self, variant: u16) -> u16 {
        self.status()
            .filter(|status| status::is_error(*status))
            .unwrap_or(variant)
    }
}

#[diagnostic::do_not_recommend]
impl StatusField for u16 {
    fn status(&self) -> Option<u16> {
        Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: StatusField> StatusField for Option<T> {
    fn status(&self) -> Option<u16> {
        self.as_ref().and_then(T::status)
    }
}
