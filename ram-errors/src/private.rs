//! What the code that the derive writes stands on. Not for use by hand: it changes with the macro.

pub use core::convert::From;
pub use core::error::Error;
pub use core::fmt::{
    Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result as FmtResult,
    UpperExp, UpperHex,
};
pub use core::marker::Sized;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{str, u8, u16, usize};
pub use core::{concat, format_args, module_path};

pub use crate::catalog::{
    Built, Composed, Merged, Part, bucket_count, catalog_of, indexed, key_size, slot_count, total,
};
pub use crate::code::expect_code;
pub use crate::display_field::Field;
pub use crate::dyn_error::SourceOf;
pub use crate::extras::{Extras, extras};
pub use crate::foreign_error::{ForeignError, HasForeignError, require_foreign_error};
pub use crate::inner::InnerOf;
#[cfg(feature = "alloc")]
pub use crate::keep::{Keep, KeepAny, KeepUnknown};
pub use crate::limit::limits;
pub use crate::own_code::{depth_over, is_outermost, own_with_code};
pub use crate::public_message::PublicText;
pub use crate::read::{Read, ReadAny, ReadFromStr, between};
pub use crate::spec::specs;
pub use crate::value_status::ValueStatus;
pub use crate::write_message::{write, write_fields};

use crate::ErrorSpec;

/// What `{field}` calls on a field, without names that could hide one of the user's.
pub mod fields {
    #[cfg(feature = "std")]
    pub use crate::display_field::PathField as _;
    pub use crate::display_field::Plain as _;
}

/// What generated code calls on the field that is the source.
pub mod source {
    pub use crate::dyn_error::{BehindOne as _, BehindTwo as _, Itself as _, NoError as _};
    pub use crate::inner::{HasSource as _, NoSource as _};
}

/// What generated code calls on the field that has the code.
pub mod inner {
    pub use crate::inner::{HasCode as _, NoCode as _};
}

/// The way from a value to the spec of its type's own table.
pub trait OwnSpec {
    /// None for a variant whose code is a field's.
    fn own_spec(&self) -> Option<&'static ErrorSpec>;
}

/// The code; nothing where the derive reported an error.
#[inline]
#[must_use]
pub const fn code_of(spec: Option<&'static ErrorSpec>) -> &'static str {
    match spec {
        Some(spec) => spec.code(),
        None => "",
    }
}

/// The status; 500 where the derive reported an error.
#[inline]
#[must_use]
pub const fn status_of(spec: Option<&'static ErrorSpec>) -> u16 {
    match spec {
        Some(spec) => spec.status(),
        None => 500,
    }
}

/// The message; nothing where the derive reported an error.
#[inline]
#[must_use]
pub const fn message_of(spec: Option<&'static ErrorSpec>) -> &'static str {
    match spec {
        Some(spec) => match spec.message() {
            Some(message) => message,
            None => "",
        },
        None => "",
    }
}
