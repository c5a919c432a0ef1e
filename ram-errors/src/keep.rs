//! What an `other` variant keeps of an error that came over the wire.

use core::marker::PhantomData;

use crate::{Received, UnknownError};

/// A type that may keep it. Method resolution takes [`KeepUnknown`] if it can, else [`KeepAny`]: that it cannot is an
/// error already, where the type is asked for its code.
pub struct Keep<T>(PhantomData<T>);

impl<T> Keep<T> {
    /// Nothing but the type.
    pub const NEW: Self = Self(PhantomData);
}

/// `UnknownError`, and a box of it.
pub trait KeepUnknown<T> {
    /// The error as it came.
    fn keep(&self, received: &Received<'_>) -> Option<T>;
}

impl<T: From<UnknownError>> KeepUnknown<T> for Keep<T> {
    fn keep(&self, received: &Received<'_>) -> Option<T> {
        Some(T::from(UnknownError::from(received)))
    }
}

/// All others.
pub trait KeepAny<T> {
    /// Nothing.
    fn keep(&self, received: &Received<'_>) -> Option<T>;
}

impl<T> KeepAny<T> for &Keep<T> {
    fn keep(&self, _: &Received<'_>) -> Option<T> {
        None
    }
}
