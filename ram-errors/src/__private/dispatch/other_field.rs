//! What an `other` variant keeps of an error that was received.

use core::marker::PhantomData;

use crate::{Received, UnknownError};

/// The type of the field of an `other` variant.
pub struct Keep<T>(pub PhantomData<T>);

/// Returns `Some` value of the type that keeps what was received.
#[doc(hidden)]
#[macro_export]
macro_rules! __keep_unknown {
    ($type:ty, $received:expr) => {{
        use $crate::__private::KeepUnknown as _;
        (&&$crate::__private::Keep::<$type>($crate::__private::PhantomData)).__ram_keep($received)
    }};
}

/// The case of a type.
pub trait KeepUnknown<T> {
    /// Returns the error as it was received.
    fn __ram_keep(&self, received: &Received<'_>) -> Option<T>;
}

/// `UnknownError`, and a box of it.
impl<T: From<UnknownError>> KeepUnknown<T> for &Keep<T> {
    fn __ram_keep(&self, received: &Received<'_>) -> Option<T> {
        Some(T::from(UnknownError::from(received)))
    }
}

/// All other types, which are reported where the field is asked for its code.
impl<T> KeepUnknown<T> for Keep<T> {
    fn __ram_keep(&self, _: &Received<'_>) -> Option<T> {
        None
    }
}
