//! Types whose `Error` another derive implements, and the error where it does not.

use core::error::Error;

/// A type with `#[error(..)]` that implements `Error`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has `#[error(..)]`, but does not implement `std::error::Error`",
    label = "derive `thiserror::Error` beside `RamError`, or write the message in `#[ram(message = \"..\")]`"
)]
pub trait ForeignError: Error {}

#[diagnostic::do_not_recommend]
impl<E: Error + ?Sized> ForeignError for E {}

/// A type with `#[error(..)]`.
pub trait HasForeignError {
    /// Does not compile where the type is no `ForeignError`.
    fn __ram_require();
}

/// Requires that `E` implements `Error`.
pub fn require_foreign_error<E: ForeignError + ?Sized>() {}
