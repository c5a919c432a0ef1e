//! Types whose `Error` another derive implements, and the error where it does not.

use core::error::Error;

/// A type with `#[error(..)]` that implements `Error`.
pub trait ForeignError: Error {}

#[diagnostic::do_not_recommend]
impl<E: Error + ?Sized> ForeignError for E {}

/// The same without a supertrait: the compiler would report the supertrait in place of this message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has `#[error(..)]`, but does not implement `std::error::Error`",
    label = "derive `thiserror::Error` beside `RamError`, or write the message in `#[ram(message = \"..\")]`"
)]
pub trait RequireForeignError {
    /// Does nothing. A call compiles only where the type implements `Error`.
    fn check() {}
}

#[diagnostic::do_not_recommend]
impl<E: Error + ?Sized> RequireForeignError for E {}

/// A type with `#[error(..)]`.
pub trait HasForeignError {
    /// Does not compile where the type is no `RequireForeignError`.
    fn __ram_require();
}
