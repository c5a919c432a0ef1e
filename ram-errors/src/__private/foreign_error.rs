//! Types whose `Error` is implemented by another derive macro, and the compiler error if it is not.

use core::error::Error;

/// A type with `#[error(..)]` that implements `Error`.
pub trait ForeignError: Error {}

#[diagnostic::do_not_recommend]
impl<E: Error + ?Sized> ForeignError for E {}

/// The same trait without a supertrait. With the supertrait, the compiler would report the supertrait in place of this
/// message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has `#[error(..)]`, but does not implement `std::error::Error`",
    label = "derive `thiserror::Error` beside `RamError`, or write the message in `#[ram(message = \"..\")]`"
)]
pub trait RequireForeignError {
    /// Does nothing. The call compiles only if the type implements `Error`.
    fn check() {}
}

#[diagnostic::do_not_recommend]
impl<E: Error + ?Sized> RequireForeignError for E {}

/// A type with `#[error(..)]`.
pub trait HasForeignError {
    /// Does not compile if the type is not a `RequireForeignError`.
    fn __ram_require();
}
