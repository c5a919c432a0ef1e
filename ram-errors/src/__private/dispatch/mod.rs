//! Selects code by the traits that the type of a field implements. A derive macro does not know these traits, so the
//! generated code uses *autoref dispatch*.
//!
//! With specialization, the code would be:
//!
//! ```text
//! impl<T: RamError> PublicMessageOf for T { .. }
//! default impl<T: Display> PublicMessageOf for T { .. }
//! ```
//!
//! Stable Rust has no specialization. However, a method call on `&&W` tries the methods of `&W` before the methods of `W`.
//! Each file therefore wraps a reference to the field in a struct, `W(&field)`, and implements a trait for `&W`, the
//! preferred case, and for `W`, the fallback:
//!
//! ```text
//! impl<T: RamError> PublicMessageOf for &W<'_, T> { fn __ram_method(&self) .. }
//! impl<T>           PublicMessageOf for W<'_, T>  { fn __ram_method(&self) .. }
//!
//! (&&W(field)).__ram_method()
//! ```
//!
//! A field whose type implements `RamError` gets the first method. For any other type the first impl does not apply, so the
//! compiler dereferences the receiver and finds the second method. A call needs as many `&` as there are cases. The number
//! depends on the impls, so each file has a macro for the call beside them. Generated code calls the macro at a place where
//! the type of the field is known. For a type parameter, only the traits of its bounds are known.
//!
//! The names of the methods begin with `__ram_`, so that a blanket trait in scope with a method of a usual name does not
//! make the call ambiguous.

mod as_display;
mod as_dyn_error;
mod header_field;
#[cfg(feature = "alloc")]
mod other_field;
mod public_field;
mod transparent_field;

pub use self::as_display::*;
pub use self::as_dyn_error::*;
pub use self::header_field::*;
#[cfg(feature = "alloc")]
pub use self::other_field::*;
pub use self::public_field::*;
pub use self::transparent_field::*;
