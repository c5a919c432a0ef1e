//! Formats a field in a public message: an error with a code by its own public message, and any other field by its type.
//!
//! The complete message of an error therefore does not reach clients if another error interpolates it.

use core::fmt::{self, Debug, Display, Formatter};
use core::ops::Deref;

#[cfg(feature = "std")]
use super::as_display::IsPath;
use crate::{PublicMessage, RamError};

/// An error with a code behind `DEPTH` pointers. `Box<dyn RamError>` itself does not implement `RamError`, nor does a
/// pointer to it.
pub trait ErrorBehind<const DEPTH: usize> {
    /// Returns the public message of the error.
    fn public_error(&self) -> PublicError<'_>;
}

impl<T: RamError + ?Sized> ErrorBehind<0> for T {
    fn public_error(&self) -> PublicError<'_> {
        PublicError(self.public_message())
    }
}

impl<T: Deref<Target: ErrorBehind<0>> + ?Sized> ErrorBehind<1> for T {
    fn public_error(&self) -> PublicError<'_> {
        self.deref().public_error()
    }
}

impl<T: Deref<Target: ErrorBehind<1>> + ?Sized> ErrorBehind<2> for T {
    fn public_error(&self) -> PublicError<'_> {
        self.deref().public_error()
    }
}

impl<T: Deref<Target: ErrorBehind<2>> + ?Sized> ErrorBehind<3> for T {
    fn public_error(&self) -> PublicError<'_> {
        self.deref().public_error()
    }
}

/// A field that a public message formats.
pub struct PublicField<'a, T: ?Sized>(pub &'a T);

/// Returns the value that `{field}` formats in a public message. Generated code imports `error_in_message::*` around the
/// call: in a block of its own, the temporary values of an expression would be dropped before the message is written.
#[doc(hidden)]
#[macro_export]
macro_rules! __public_field {
    ($field:expr) => {
        (&&&&&&&$crate::__private::PublicField($field)).__ram_public()
    };
}

/// The traits of these calls. A glob import causes no warning if only one of the traits is used.
pub mod error_in_message {
    pub use super::{AsPublic as _, AsPublicDebug as _};
}

/// The case of a field that is formatted by `{}`, selected by autoref dispatch.
pub trait AsPublic {
    /// The value to format.
    type Displayed;

    /// Returns the value to format.
    fn __ram_public(&self) -> Self::Displayed;
}

macro_rules! display_errors {
    ($($depth:literal: $field:ty;)*) => {$(
        impl<'a, T: ErrorBehind<$depth> + ?Sized> AsPublic for $field {
            type Displayed = PublicError<'a>;

            fn __ram_public(&self) -> PublicError<'a> {
                self.0.public_error()
            }
        }
    )*};
}

display_errors! {
    0: &&&&&&PublicField<'a, T>;
    1: &&&&&PublicField<'a, T>;
    2: &&&&PublicField<'a, T>;
    3: &&&PublicField<'a, T>;
}

#[cfg(feature = "std")]
impl<'a, T: IsPath + ?Sized> AsPublic for &&PublicField<'a, T> {
    type Displayed = std::path::Display<'a>;

    fn __ram_public(&self) -> std::path::Display<'a> {
        self.0.as_path().display()
    }
}

impl<'a, T: Display + ?Sized> AsPublic for &PublicField<'a, T> {
    type Displayed = &'a T;

    fn __ram_public(&self) -> &'a T {
        self.0
    }
}

/// A field without `Display`. The compiler error is reported in the impl of `Display`.
impl<T: ?Sized> AsPublic for PublicField<'_, T> {
    type Displayed = &'static str;

    fn __ram_public(&self) -> &'static str {
        ""
    }
}

/// A field that a public message formats by `{:?}`.
pub struct PublicDebugField<'a, T: ?Sized>(pub &'a T);

/// Returns the value that `{field:?}` formats in a public message. Generated code imports `error_in_message::*` around the
/// call.
#[doc(hidden)]
#[macro_export]
macro_rules! __public_debug_field {
    ($field:expr) => {
        (&&&&&&&&$crate::__private::PublicDebugField($field)).__ram_public_debug()
    };
}

/// The case of a field that is formatted by `{:?}`, selected by autoref dispatch.
pub trait AsPublicDebug {
    /// The value to format.
    type Debugged;

    /// Returns the value to format.
    fn __ram_public_debug(&self) -> Self::Debugged;
}

macro_rules! debug_errors {
    ($($depth:literal: $field:ty;)*) => {$(
        impl<'a, T: ErrorBehind<$depth> + ?Sized> AsPublicDebug for $field {
            type Debugged = PublicError<'a>;

            fn __ram_public_debug(&self) -> PublicError<'a> {
                self.0.public_error()
            }
        }
    )*};
}

debug_errors! {
    0: &&&&&&&PublicDebugField<'a, T>;
    1: &&&&&&PublicDebugField<'a, T>;
    2: &&&&&PublicDebugField<'a, T>;
    3: &&&&PublicDebugField<'a, T>;
}

impl<'a, T: ErrorsIn<0> + ?Sized> AsPublicDebug for &&&PublicDebugField<'a, T> {
    type Debugged = PublicErrors<'a, T, 0>;

    fn __ram_public_debug(&self) -> PublicErrors<'a, T, 0> {
        PublicErrors(self.0)
    }
}

impl<'a, T: ErrorsIn<1> + ?Sized> AsPublicDebug for &&PublicDebugField<'a, T> {
    type Debugged = PublicErrors<'a, T, 1>;

    fn __ram_public_debug(&self) -> PublicErrors<'a, T, 1> {
        PublicErrors(self.0)
    }
}

impl<'a, T: Debug + ?Sized> AsPublicDebug for &PublicDebugField<'a, T> {
    type Debugged = &'a T;

    fn __ram_public_debug(&self) -> &'a T {
        self.0
    }
}

/// A field without `Debug`. The compiler error is reported in the impl of `Display`.
impl<T: ?Sized> AsPublicDebug for PublicDebugField<'_, T> {
    type Debugged = &'static str;

    fn __ram_public_debug(&self) -> &'static str {
        ""
    }
}

/// An `Option` or a list of errors with codes, each behind `DEPTH` pointers.
pub trait ErrorsIn<const DEPTH: usize> {
    /// Writes the `Debug` form with the public message of each error in place of the error.
    ///
    /// # Errors
    /// Returns an error if writing fails.
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ErrorsIn<DEPTH> + ?Sized, const DEPTH: usize> ErrorsIn<DEPTH> for &T {
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (**self).fmt_errors(f)
    }
}

impl<T: ErrorBehind<DEPTH>, const DEPTH: usize> ErrorsIn<DEPTH> for Option<T> {
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.as_ref().map(T::public_error).fmt(f)
    }
}

impl<T: ErrorBehind<DEPTH>, const DEPTH: usize> ErrorsIn<DEPTH> for [T] {
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(T::public_error))
            .finish()
    }
}

impl<T: ErrorBehind<DEPTH>, const DEPTH: usize, const N: usize> ErrorsIn<DEPTH> for [T; N] {
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt_errors(f)
    }
}

#[cfg(feature = "alloc")]
impl<T: ErrorBehind<DEPTH>, const DEPTH: usize> ErrorsIn<DEPTH> for alloc::vec::Vec<T> {
    fn fmt_errors(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt_errors(f)
    }
}

/// The `Debug` form of an `Option` or a list of errors.
pub struct PublicErrors<'a, T: ?Sized, const DEPTH: usize>(&'a T);

impl<T: ErrorsIn<DEPTH> + ?Sized, const DEPTH: usize> Debug for PublicErrors<'_, T, DEPTH> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt_errors(f)
    }
}

/// The public message of a field. Its `Debug` form is the same string as its `Display`.
pub struct PublicError<'a>(PublicMessage<'a>);

impl Display for PublicError<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Debug for PublicError<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}
