//! Converts the field that is the source of an error to `dyn Error`. The field is an error, a trait object, or a pointer to
//! either.

use core::error::Error;
use core::ops::Deref;
use core::panic::UnwindSafe;

use crate::RamError;

/// A field that is a source.
pub struct SourceOf<'s, T: ?Sized>(pub &'s T);

/// Returns the source as `dyn Error`. A field that is not an error is a compiler error.
#[doc(hidden)]
#[macro_export]
macro_rules! __source_field {
    ($field:expr) => {{
        use $crate::__private::source_field::*;
        $crate::__private::SourceField::as_source(
            (&&&&$crate::__private::SourceOf($field)).__ram_source(),
        )
    }};
}

/// The traits of the call. A glob import causes no warning if only one of the traits is used.
pub mod source_field {
    pub use super::{AsSource as _, NotAnError as _};
}

/// Converts an error or a trait object to `dyn Error`.
pub trait AsDynError<'a> {
    /// Returns the error.
    fn as_dyn_error(&self) -> &(dyn Error + 'a);
}

impl<'a, T: Error + 'a> AsDynError<'a> for T {
    #[inline]
    fn as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

macro_rules! error_objects {
    ($($object:ty),*) => {$(
        impl<'a> AsDynError<'a> for $object {
            #[inline]
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self
            }
        }
    )*};
}

error_objects!(
    dyn Error + 'a,
    dyn Error + Send + 'a,
    dyn Error + Sync + 'a,
    dyn Error + Send + Sync + 'a,
    dyn Error + Send + Sync + UnwindSafe + 'a
);

macro_rules! ram_error_objects {
    ($($object:ty),*) => {$(
        impl<'a> AsDynError<'a> for $object {
            #[inline]
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self.__as_error()
            }
        }
    )*};
}

ram_error_objects!(
    dyn RamError + 'a,
    dyn RamError + Send + 'a,
    dyn RamError + Sync + 'a,
    dyn RamError + Send + Sync + 'a,
    dyn RamError + Send + Sync + UnwindSafe + 'a
);

#[cfg(feature = "alloc")]
macro_rules! boxes_of_ram_errors {
    ($($object:ty),*) => {$(
        impl<'a> AsDynError<'a> for alloc::boxed::Box<$object> {
            #[inline]
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self.__as_error()
            }
        }
    )*};
}

#[cfg(feature = "alloc")]
boxes_of_ram_errors!(
    dyn RamError + 'a,
    dyn RamError + Send + 'a,
    dyn RamError + Sync + 'a,
    dyn RamError + Send + Sync + 'a
);

/// The case of a source, selected by autoref dispatch.
pub trait AsSource<'s, 'a> {
    /// Returns the source.
    fn __ram_source(&self) -> &'s (dyn Error + 'a);
}

impl<'s, 'a, T: AsDynError<'a> + ?Sized> AsSource<'s, 'a> for &&&SourceOf<'s, T> {
    #[inline]
    fn __ram_source(&self) -> &'s (dyn Error + 'a) {
        self.0.as_dyn_error()
    }
}

/// A pointer to an error: `Box<dyn Error>`.
impl<'s, 'a, T> AsSource<'s, 'a> for &&SourceOf<'s, T>
where
    T: Deref<Target: AsDynError<'a>> + ?Sized,
{
    #[inline]
    fn __ram_source(&self) -> &'s (dyn Error + 'a) {
        self.0.deref().as_dyn_error()
    }
}

/// A pointer to a pointer to an error: `&Box<dyn Error>`.
impl<'s, 'a, T> AsSource<'s, 'a> for &SourceOf<'s, T>
where
    T: Deref<Target: Deref<Target: AsDynError<'a>>> + ?Sized,
{
    #[inline]
    fn __ram_source(&self) -> &'s (dyn Error + 'a) {
        self.0.deref().deref().as_dyn_error()
    }
}

/// A field that is not an error.
pub trait NotAnError<'s> {
    /// The type of the field.
    type Field: ?Sized;

    /// Returns the field itself, which does not implement [`SourceField`].
    fn __ram_source(&self) -> &'s Self::Field;
}

impl<'s, T: ?Sized> NotAnError<'s> for SourceOf<'s, T> {
    type Field = T;

    fn __ram_source(&self) -> &'s T {
        self.0
    }
}

/// The trait that every source implements after the conversion. The compiler error for a field that is not an error names
/// this trait. A bound on `__ram_source` would be reported with the name of that method.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error, so it cannot be the source of one",
    label = "not an error",
    note = "the source is the field marked `#[source]`, `#[from]` or `transparent`, or called `source`"
)]
pub trait SourceField {
    /// Returns the error.
    fn as_source<'e>(&self) -> &(dyn Error + 'e)
    where
        Self: 'e;
}

#[diagnostic::do_not_recommend]
impl SourceField for dyn Error + '_ {
    #[inline]
    fn as_source<'e>(&self) -> &(dyn Error + 'e)
    where
        Self: 'e,
    {
        self
    }
}
