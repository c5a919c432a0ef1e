//! The value that an `other` variant keeps of a received error.

use core::marker::PhantomData;

use crate::{Received, UnknownError};

/// The type of the field of an `other` variant.
pub struct Keep<T>(pub PhantomData<T>);

/// Returns `Some` value of the type that keeps the received error.
#[doc(hidden)]
#[macro_export]
macro_rules! __keep_unknown {
    ($type:ty, $received:expr) => {{
        use $crate::__private::KeepUnknown as _;
        (&&$crate::__private::Keep::<$type>($crate::__private::PhantomData)).__ram_keep($received)
    }};
}

/// The case of a type, selected by autoref dispatch.
pub trait KeepUnknown<T> {
    /// Returns the received error.
    fn __ram_keep(&self, received: &Received<'_>) -> Option<T>;
}

/// `UnknownError`, and a `Box` of it.
impl<T: From<UnknownError>> KeepUnknown<T> for &Keep<T> {
    fn __ram_keep(&self, received: &Received<'_>) -> Option<T> {
        Some(T::from(UnknownError::from(received)))
    }
}

/// All other types. The compiler error is reported where the code of the field is requested.
impl<T> KeepUnknown<T> for Keep<T> {
    fn __ram_keep(&self, _: &Received<'_>) -> Option<T> {
        None
    }
}
