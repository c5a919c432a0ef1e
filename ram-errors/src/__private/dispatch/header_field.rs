//! The field marked `#[ram(header = "..")]`. An `Option` that is `None` sends no header. Any other field sends its
//! `Display`.

use core::fmt::Display;

/// A field that is the value of a header.
pub struct HeaderOf<'s, T: ?Sized>(pub &'s T);

/// Passes the header to the sink, if the field has a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __header {
    ($sink:expr, $name:expr, $field:expr) => {{
        use $crate::__private::header_of::*;
        let value = (&&$crate::__private::HeaderOf($field)).__ram_header();
        if let $crate::__private::Some(value) = value {
            $sink.header($name, $crate::__private::HeaderField::as_display(value));
        }
    }};
}

/// The traits of the call. A glob import causes no warning if only one of the traits is used.
pub mod header_of {
    pub use super::{AsHeader as _, AsOptionalHeader as _};
}

/// An `Option` of a value with `Display`.
pub trait AsOptionalHeader<'s> {
    /// The type of the value.
    type Value: ?Sized;

    /// Returns the value.
    fn __ram_header(&self) -> Option<&'s Self::Value>;
}

impl<'s, T: Display> AsOptionalHeader<'s> for &HeaderOf<'s, Option<T>> {
    type Value = T;

    #[inline]
    fn __ram_header(&self) -> Option<&'s T> {
        self.0.as_ref()
    }
}

/// Any other field.
pub trait AsHeader<'s> {
    /// The type of the field.
    type Field: ?Sized;

    /// Returns the field, which implements [`HeaderField`] if it implements `Display`.
    fn __ram_header(&self) -> Option<&'s Self::Field>;
}

impl<'s, T: ?Sized> AsHeader<'s> for HeaderOf<'s, T> {
    type Field = T;

    #[inline]
    fn __ram_header(&self) -> Option<&'s T> {
        Some(self.0)
    }
}

/// The type of a field marked `#[ram(header = "..")]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header: it does not implement `Display`",
    label = "does not implement `Display`",
    note = "a field marked `#[ram(header = \"..\")]` is a value with `Display`, or an `Option` of one"
)]
pub trait HeaderField {
    /// Returns the value.
    fn as_display(&self) -> &dyn Display;
}

#[diagnostic::do_not_recommend]
impl<T: Display> HeaderField for T {
    #[inline]
    fn as_display(&self) -> &dyn Display {
        self
    }
}
