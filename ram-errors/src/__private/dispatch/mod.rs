//! What the generated code does with a field depends on the traits that its type implements. A derive macro cannot ask for
//! them. This folder chooses by *autoref dispatch*.
//!
//! With specialization one would write
//!
//! ```text
//! impl<T: RamError> PublicMessageOf for T { .. }
//! default impl<T: Display> PublicMessageOf for T { .. }
//! ```
//!
//! Stable Rust has no specialization. But a method call on `&&W` tries the methods of `&W` before those of `W`. So each file
//! wraps a reference to the field in a struct, `W(&field)`, and implements a trait for the preferred case on `&W` and
//! for the fallback on `W`:
//!
//! ```text
//! impl<T: RamError> PublicMessageOf for &W<'_, T> { fn __ram_method(&self) .. }
//! impl<T>           PublicMessageOf for W<'_, T>  { fn __ram_method(&self) .. }
//!
//! (&&W(field)).__ram_method()
//! ```
//!
//! A field of a type with `RamError` gets the first method. For any other type the first impl does not apply, the
//! compiler dereferences the receiver, and finds the second. A call takes as many `&` as there are cases. That number
//! belongs to the impls, so each file has a macro for the call beside them. The generated code calls the macro where the type of
//! the field is spelled out, so that the compiler knows its traits. A type parameter has just the traits of its bounds.
//!
//! The methods begin with `__ram_`, so that a blanket trait in scope with a method of a usual name is no second candidate.

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
