//! The field of a `transparent` or `other` variant: the error that has the code, and its source.
//!
//! If the field has no code, the compiler reports one error, where the catalog is included. The methods of such a field
//! compile, so that they cause no further errors.

use core::error::Error;

use super::as_dyn_error::AsDynError;
use crate::RamError;

/// A field that has the code, status and message of its variant.
pub struct TransparentOf<'s, T: ?Sized>(pub &'s T);

/// Returns the field of a `transparent` variant as `dyn RamError`.
#[doc(hidden)]
#[macro_export]
macro_rules! __transparent_field {
    ($field:expr) => {{
        use $crate::__private::ram_error_field::*;
        (&&$crate::__private::TransparentOf($field)).__ram_transparent()
    }};
}

/// Returns the field of an `other` variant as `dyn RamError`.
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown_field {
    ($field:expr) => {{
        use $crate::__private::ram_error_field::*;
        $crate::__private::UnknownErrorField::as_ram_error(
            (&&$crate::__private::TransparentOf($field)).__ram_unknown(),
        )
    }};
}

/// Returns the source of the field.
#[doc(hidden)]
#[macro_export]
macro_rules! __source_of_field {
    ($field:expr) => {{
        use $crate::__private::SourceOfField as _;
        (&&$crate::__private::TransparentOf($field)).__ram_source_of()
    }};
}

/// The traits of these calls. A glob import causes no warning if only one of the traits is used.
pub mod ram_error_field {
    pub use super::{AsRamError as _, NoRamError as _};
}

/// A field that has a code.
pub trait AsRamError<'s> {
    /// Returns the field of a `transparent` variant.
    fn __ram_transparent(&self) -> &'s (dyn RamError + 's);

    /// Returns the field of an `other` variant.
    fn __ram_unknown(&self) -> &'s (dyn RamError + 's);
}

impl<'s, T: RamError> AsRamError<'s> for &TransparentOf<'s, T> {
    #[inline]
    fn __ram_transparent(&self) -> &'s (dyn RamError + 's) {
        self.0
    }

    #[inline]
    fn __ram_unknown(&self) -> &'s (dyn RamError + 's) {
        self.0
    }
}

/// A field that has no code.
pub trait NoRamError<'s> {
    /// The type of the field.
    type Field: ?Sized;

    /// Never called. The type has no catalog, which is a compiler error where the catalog is included.
    fn __ram_transparent(&self) -> &'s (dyn RamError + 's);

    /// Returns the field itself, which does not implement [`UnknownErrorField`].
    fn __ram_unknown(&self) -> &'s Self::Field;
}

impl<'s, T: ?Sized> NoRamError<'s> for TransparentOf<'s, T> {
    type Field = T;

    fn __ram_transparent(&self) -> &'s (dyn RamError + 's) {
        unreachable!("the crate with this call does not compile")
    }

    fn __ram_unknown(&self) -> &'s T {
        self.0
    }
}

/// The trait that the field of an `other` variant implements after the conversion. The compiler error for a field without a
/// code names this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep a code outside the catalog",
    label = "not an `UnknownError`",
    note = "the field of an `other` variant is an `UnknownError`"
)]
pub trait UnknownErrorField {
    /// Returns the error.
    fn as_ram_error<'e>(&self) -> &(dyn RamError + 'e)
    where
        Self: 'e;
}

#[diagnostic::do_not_recommend]
impl UnknownErrorField for dyn RamError + '_ {
    #[inline]
    fn as_ram_error<'e>(&self) -> &(dyn RamError + 'e)
    where
        Self: 'e,
    {
        self
    }
}

/// The case of a field whose source is requested, selected by autoref dispatch.
pub trait SourceOfField<'s, 'a> {
    /// Returns the source of the field.
    fn __ram_source_of(&self) -> Option<&'s (dyn Error + 'static)>;
}

impl<'s, 'a: 's, T: AsDynError<'a> + ?Sized> SourceOfField<'s, 'a> for &TransparentOf<'s, T> {
    #[inline]
    fn __ram_source_of(&self) -> Option<&'s (dyn Error + 'static)> {
        self.0.as_dyn_error().source()
    }
}

/// A field that is not an error. The compiler error is reported where the catalog is included.
impl<'s, T: ?Sized> SourceOfField<'s, 'static> for TransparentOf<'s, T> {
    fn __ram_source_of(&self) -> Option<&'s (dyn Error + 'static)> {
        None
    }
}
