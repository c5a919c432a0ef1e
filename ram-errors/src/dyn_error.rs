//! A field that is a source, as `dyn Error`: an error, a trait object, or what points to either.
//!
//! Method resolution chooses. On `&&&&SourceOf(..)` it finds the errors first, then what is behind one pointer and behind
//! two, and last what is none of these, for which the compiler says so.

use core::error::Error;
use core::ops::Deref;
use core::panic::UnwindSafe;

/// An error or a trait object as `dyn Error`.
pub trait AsDynError<'a> {
    /// The error behind it.
    fn as_dyn_error(&self) -> &(dyn Error + 'a);
}

impl<'a, T: Error + 'a> AsDynError<'a> for T {
    #[inline]
    fn as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

macro_rules! trait_objects {
    ($($object:ty),*) => {$(
        impl<'a> AsDynError<'a> for $object {
            #[inline]
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self
            }
        }
    )*};
}

trait_objects!(
    dyn Error + 'a,
    dyn Error + Send + 'a,
    dyn Error + Send + Sync + 'a,
    dyn Error + Send + Sync + UnwindSafe + 'a
);

/// A field that is a source.
pub struct SourceOf<'s, T: ?Sized>(pub &'s T);

/// A field that is an error itself.
pub trait Itself<'s, 'a> {
    /// The error.
    fn dyn_error(&self) -> &'s (dyn Error + 'a);
}

impl<'s, 'a, T: AsDynError<'a> + ?Sized> Itself<'s, 'a> for &&&SourceOf<'s, T> {
    #[inline]
    fn dyn_error(&self) -> &'s (dyn Error + 'a) {
        self.0.as_dyn_error()
    }
}

/// A field that points to an error: `Box<dyn Error>`.
pub trait BehindOne<'s, 'a> {
    /// The error.
    fn dyn_error(&self) -> &'s (dyn Error + 'a);
}

impl<'s, 'a, T> BehindOne<'s, 'a> for &&SourceOf<'s, T>
where
    T: Deref<Target: AsDynError<'a>> + ?Sized,
{
    #[inline]
    fn dyn_error(&self) -> &'s (dyn Error + 'a) {
        self.0.deref().as_dyn_error()
    }
}

/// A field that points to what points to an error: `&Box<dyn Error>`.
pub trait BehindTwo<'s, 'a> {
    /// The error.
    fn dyn_error(&self) -> &'s (dyn Error + 'a);
}

impl<'s, 'a, T> BehindTwo<'s, 'a> for &SourceOf<'s, T>
where
    T: Deref<Target: Deref<Target: AsDynError<'a>>> + ?Sized,
{
    #[inline]
    fn dyn_error(&self) -> &'s (dyn Error + 'a) {
        self.0.deref().deref().as_dyn_error()
    }
}

/// A field that is no error.
pub trait NoError<'s> {
    /// The field.
    type Field: ?Sized;

    /// Does not compile, because nothing is a `Source`.
    fn dyn_error(&self) -> &'s (dyn Error + 'static)
    where
        Self::Field: Source;
}

impl<'s, T: ?Sized> NoError<'s> for SourceOf<'s, T> {
    type Field = T;

    fn dyn_error(&self) -> &'s (dyn Error + 'static)
    where
        T: Source,
    {
        self.0.as_source()
    }
}

/// What a field that is no error would have to be.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error, so it cannot be the source of one",
    label = "not an error",
    note = "the source is the field marked `#[source]`, `#[from]` or `transparent`, or called `source`"
)]
pub trait Source {
    /// The error.
    fn as_source(&self) -> &(dyn Error + 'static);
}
