//! How a public message formats a field: an error with a code by its own public message, any other field like its type.
//!
//! The log message of an error stays in the logs when another error interpolates it.

use core::fmt::{self, Debug, Display, Formatter};
use core::ops::Deref;

#[cfg(feature = "std")]
use super::as_display::IsPath;
use crate::{PublicMessage, RamError};

/// A field that a public message displays.
pub struct PublicField<'a, T: ?Sized>(pub &'a T);

/// Returns what `{field}` displays in a public message.
#[doc(hidden)]
#[macro_export]
macro_rules! __public_field {
    ($field:expr) => {{
        use $crate::__private::AsPublic as _;
        (&&&&&$crate::__private::PublicField($field)).__ram_public()
    }};
}

/// The case of a field that is displayed.
pub trait AsPublic {
    /// What is displayed.
    type Displayed;

    /// Returns what is displayed.
    fn __ram_public(&self) -> Self::Displayed;
}

impl<'a, T: RamError + ?Sized> AsPublic for &&&&PublicField<'a, T> {
    type Displayed = PublicError<'a>;

    fn __ram_public(&self) -> PublicError<'a> {
        PublicError(self.0.public_message())
    }
}

/// `Box<dyn RamError>`, which is no `RamError` itself.
impl<'a, T: Deref<Target: RamError> + ?Sized> AsPublic for &&&PublicField<'a, T> {
    type Displayed = PublicError<'a>;

    fn __ram_public(&self) -> PublicError<'a> {
        PublicError(self.0.public_message())
    }
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

/// A field that cannot be displayed. The compiler reports that in the impl of `Display`.
impl<T: ?Sized> AsPublic for PublicField<'_, T> {
    type Displayed = &'static str;

    fn __ram_public(&self) -> &'static str {
        ""
    }
}

/// A field of which a public message shows the `Debug` form.
pub struct PublicDebugField<'a, T: ?Sized>(pub &'a T);

/// Returns what `{field:?}` shows in a public message.
#[doc(hidden)]
#[macro_export]
macro_rules! __public_debug_field {
    ($field:expr) => {{
        use $crate::__private::AsPublicDebug as _;
        (&&&&$crate::__private::PublicDebugField($field)).__ram_public_debug()
    }};
}

/// The case of a field in `Debug` form.
pub trait AsPublicDebug {
    /// What is formatted.
    type Debugged;

    /// Returns what is formatted.
    fn __ram_public_debug(&self) -> Self::Debugged;
}

impl<'a, T: RamError + ?Sized> AsPublicDebug for &&&PublicDebugField<'a, T> {
    type Debugged = PublicError<'a>;

    fn __ram_public_debug(&self) -> PublicError<'a> {
        PublicError(self.0.public_message())
    }
}

/// `Box<dyn RamError>`.
impl<'a, T: Deref<Target: RamError> + ?Sized> AsPublicDebug for &&PublicDebugField<'a, T> {
    type Debugged = PublicError<'a>;

    fn __ram_public_debug(&self) -> PublicError<'a> {
        PublicError(self.0.public_message())
    }
}

impl<'a, T: Debug + ?Sized> AsPublicDebug for &PublicDebugField<'a, T> {
    type Debugged = &'a T;

    fn __ram_public_debug(&self) -> &'a T {
        self.0
    }
}

/// A field without `Debug`. The compiler reports that in the impl of `Display`.
impl<T: ?Sized> AsPublicDebug for PublicDebugField<'_, T> {
    type Debugged = &'static str;

    fn __ram_public_debug(&self) -> &'static str {
        ""
    }
}

/// The public message of a field. Its `Debug` shows no more than its `Display`.
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
