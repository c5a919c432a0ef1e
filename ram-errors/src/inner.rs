//! The field of a `transparent` or `other` variant, asked for what it says.
//!
//! Method resolution chooses. On `&&InnerOf(..)` it finds the fields that can answer first, and then all others: for them
//! the compiler has one error, where the catalog is included, and not one more wherever the field is asked.

use core::error::Error;

use crate::RamError;
use crate::dyn_error::AsDynError;

/// A field that code, status and message come from.
pub struct InnerOf<'s, T: ?Sized>(pub &'s T);

/// A field that has a code.
pub trait HasCode<'s> {
    /// A field whose catalog is included.
    fn included(&self) -> &'s (dyn RamError + 's);

    /// A field that keeps a code outside the catalog.
    fn kept(&self) -> &'s (dyn RamError + 's);
}

impl<'s, T: RamError> HasCode<'s> for &InnerOf<'s, T> {
    #[inline]
    fn included(&self) -> &'s (dyn RamError + 's) {
        self.0
    }

    #[inline]
    fn kept(&self) -> &'s (dyn RamError + 's) {
        self.0
    }
}

/// A field that has no code.
pub trait NoCode<'s> {
    /// The field.
    type Field: ?Sized;

    /// Never called: the type has no catalog, which is an error where the catalog is included.
    fn included(&self) -> &'s (dyn RamError + 's);

    /// Does not compile, because nothing is `Kept`.
    fn kept(&self) -> &'s (dyn RamError + 's)
    where
        Self::Field: Kept;
}

impl<'s, T: ?Sized> NoCode<'s> for InnerOf<'s, T> {
    type Field = T;

    fn included(&self) -> &'s (dyn RamError + 's) {
        unreachable!("does not compile")
    }

    fn kept(&self) -> &'s (dyn RamError + 's)
    where
        T: Kept,
    {
        self.0.as_ram_error()
    }
}

/// What a field without a code would have to be.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep a code outside the catalog",
    label = "not an `UnknownError`",
    note = "the field of an `other` variant is an `UnknownError`"
)]
pub trait Kept {
    /// The error.
    fn as_ram_error(&self) -> &dyn RamError;
}

/// A field that is an error.
pub trait HasSource<'s, 'a> {
    /// Its source.
    fn source(&self) -> Option<&'s (dyn Error + 'static)>;
}

impl<'s, 'a, T: AsDynError<'a> + ?Sized> HasSource<'s, 'a> for &InnerOf<'s, T>
where
    'a: 's,
{
    #[inline]
    fn source(&self) -> Option<&'s (dyn Error + 'static)> {
        self.0.as_dyn_error().source()
    }
}

/// A field that is no error.
pub trait NoSource {
    /// Never called, as above.
    fn source(&self) -> Option<&'static (dyn Error + 'static)>;
}

impl<T: ?Sized> NoSource for InnerOf<'_, T> {
    fn source(&self) -> Option<&'static (dyn Error + 'static)> {
        None
    }
}
