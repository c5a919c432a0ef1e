//! A library whose lints the generated code must not touch. `forbid` is stricter than `deny`: an `allow` of the same lint is
//! an error, also in generated code.
#![forbid(
    dead_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    trivial_casts,
    unreachable_code,
    unreachable_patterns,
    unsafe_code,
    unused_imports,
    unused_lifetimes,
    unused_macros,
    unused_mut,
    unused_parens,
    unused_results,
    clippy::all,
    clippy::missing_inline_in_public_items,
    clippy::nursery,
    clippy::pedantic
)]

use std::fmt::Error;
use std::io;
use std::num::{ParseFloatError, ParseIntError};
use std::path::PathBuf;

use ram_errors::{RamError, UnknownError};

/// Messages and `From` in every form.
#[derive(Debug, RamError)]
#[ram(status = 400)]
pub enum Forms {
    /// A constant.
    #[ram(code = "Constant", message = "constant", limit = 3)]
    Constant,
    /// A field that is no path.
    #[ram(code = "Field", message = "{0}")]
    Field(u8),
    /// A field that may be a path.
    #[ram(code = "Path", message = "{0}", public = "{0}")]
    Path(PathBuf),
    /// A format.
    #[ram(code = "Format", message = "{0:>3}")]
    Format(u8),
    /// An argument.
    #[ram(code = "Argument", message("{}", .0.len()))]
    Argument(String),
    /// A public message.
    #[ram(code = "Public", message = "{0:?}", public = "{0}")]
    Public(u8),
    /// `From` a source.
    #[ram(code = "From", message = "from")]
    From(#[from] Error),
    /// `From` a source that may be missing.
    #[ram(code = "Optional", message = "optional")]
    Optional(#[from] Option<io::Error>),
    /// `From` a source in a box.
    #[ram(code = "Boxed", message = "boxed")]
    Boxed(#[from(ParseFloatError)] Box<ParseFloatError>),
    /// `From` the field of a message.
    #[ram(transparent, code = "Transparent")]
    Transparent(#[from] ParseIntError),
    /// `From` an included error.
    #[ram(transparent)]
    Included(#[from] Decoded),
}

/// Decoded from a response.
#[derive(Debug, RamError)]
#[ram(status = 400, decode)]
pub enum Decoded {
    /// With fields.
    #[ram(code = "Decoded", message = "{0} and {1}")]
    Fields(u8, u8),
    /// Any other code.
    #[ram(other)]
    Unknown(UnknownError),
}

/// Without a field that is displayed as a path.
#[derive(Debug, RamError)]
#[ram(code = "Debugged", status = 400, message = "{path:?}")]
pub struct Debugged {
    /// A path.
    pub path: PathBuf,
}

/// A generic type.
#[derive(Debug, RamError)]
#[ram(code = "Generic", status = 400, message = "{0}")]
pub struct Generic<T>(pub T);
