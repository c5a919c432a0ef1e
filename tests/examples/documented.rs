//! Types whose documentation `catalog_rustdoc.rs` checks: hostile names and strings for a table of codes.

use std::fmt::{self, Formatter};
use std::sync::Arc;

use ram_errors::{RamError, UnknownError};
pub use thiserror::Error;

/// Constraints on input.
#[derive(Debug, RamError)]
#[ram(status = 400)]
pub enum Constrained {
    /// Every constraint.
    #[ram(
        code = "Input.All",
        chars = "a-z|_",
        one_of("red", "a|b"),
        check = str::is_ascii
    )]
    All,

    /// Only a limit.
    #[ram(code = "Input.Limit", limit = 5)]
    Limit,

    /// Other codes.
    #[ram(transparent)]
    Included(Single),
}

/// A title, and headers.
#[derive(Debug, RamError)]
#[ram(headers("Cache-Control" = "no-store"))]
pub enum Described {
    /// A title and headers.
    #[ram(
        code = "Login",
        status = 401,
        title = "Not logged in",
        headers("WWW-Authenticate" = "Bearer")
    )]
    Login,

    /// Only the headers of the enum.
    #[ram(code = "Other", status = 400)]
    Other,
}

/// A type that implements the response traits of all frameworks, and `Decode`.
#[derive(Debug, RamError)]
#[ram(reply = ram_errors::Problem, decode)]
pub enum Response {
    /// Includes the codes of a type in another module.
    #[ram(transparent)]
    Single(#[from] inner::Included),

    /// Has a public message of its own.
    #[ram(
        code = "Response.Public",
        status = 500,
        message = "{0}",
        public = "{0}"
    )]
    Public(String),

    /// A member and a header.
    #[ram(code = "Response.Wait", status = 429)]
    Wait {
        /// The seconds until the next attempt.
        #[ram(member, header = "Retry-After")]
        seconds: u64,
    },
}

/// Every kind of variant.
#[derive(Debug, RamError)]
pub enum Everything {
    /// Markdown, HTML and typography.
    #[ram(
        code = "Shown.AsItIs",
        status = 400,
        message = r#"a|b \ \| <b>bold</b> &amp; *x* _y_ __z__ `code` [link](x) [Self] ~~no~~ "quoted" it's -- ... # ! https://example.com/a_b_c <https://example.com> {{x}} :smile: $x$"#,
        solution = "first\nsecond | third"
    )]
    AsItIs,

    /// Fields, and limits with names.
    #[ram(
        code = "Limits.Named",
        status = 409,
        limit(system = 20, custom = 1..=5),
        unit = "policies",
        message = "{name} has {type} of {limit.system}"
    )]
    Named {
        /// The name of the user.
        name: String,
        /// Has the name of no other item.
        r#type: u8,
    },

    /// One limit.
    #[ram(code = "Limits.Exact", status = 400, limit = 6..=6, unit = "digits")]
    Exact,

    /// A raw identifier whose code is its name.
    #[allow(non_camel_case_types)]
    #[ram(code = "type", status = 400, fmt = elsewhere)]
    r#type,

    /// A variant whose code is the name of the enum.
    #[ram(code = "Everything", status = 500)]
    Everything,

    /// Includes a type by its path.
    #[ram(transparent)]
    Included(inner::Included),

    /// Includes a type through pointers.
    #[ram(transparent)]
    Boxed(Box<Arc<Single>>),

    /// Any other code.
    #[ram(other)]
    Unknown(UnknownError),
}

fn elsewhere(f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("written by a function")
}

/// Another module.
pub mod inner {
    use ram_errors::RamError;

    /// Only a code.
    #[derive(Debug, RamError)]
    #[ram(decode)]
    pub enum Included {
        /// The only variant.
        #[ram(code = "Included", status = 404)]
        Only,
    }

    mod secret {
        use ram_errors::RamError;

        #[derive(Debug, RamError)]
        #[ram(code = "Secret", status = 404)]
        pub struct Secret;
    }

    /// Includes a type that has no page.
    #[derive(Debug, RamError)]
    pub enum Leaky {
        /// The table must not link this type.
        #[ram(transparent)]
        Secret(secret::Secret),
    }
}

/// A struct whose code is its name.
#[derive(Debug, RamError)]
#[ram(code = "Single", status = 503, message = "busy")]
pub struct Single;

/// A type parameter has no page.
#[derive(Debug, RamError)]
pub enum Generic<E: fmt::Debug, const N: usize> {
    /// A code of the enum itself.
    #[ram(code = "Generic.Own", status = 400)]
    Own([u8; N]),

    /// The codes of the type parameter.
    #[ram(transparent)]
    Any(E),
}

/// Written by a macro.
#[macro_export]
macro_rules! included {
    ($name:ident) => {
        /// Includes a type of the macro's crate.
        #[derive(Debug, RamError)]
        pub enum $name {
            /// Uses a path that only the macro knows.
            #[ram(transparent)]
            Single($crate::Single),
        }
    };
}

included!(ByMacro);

/// Has the name of a macro.
#[derive(Debug, thiserror::Error, RamError)]
pub enum Error {
    /// Another variant of this name.
    #[error("no {0}")]
    #[ram(code = "Error", status = 404)]
    Error(String),
}

/// Includes an enum with the name of a macro.
#[derive(Debug, RamError)]
pub enum Outer {
    /// Refers to the enum by a name that is also the name of a macro.
    #[ram(transparent)]
    Error(Error),

    /// Refers to the enum with generic arguments.
    #[ram(transparent)]
    Generic(Generic<Single, 1>),
}

/// Has no codes.
#[derive(Debug, RamError)]
pub enum Never {}

/// A function with a local type.
pub fn scope() {
    #[derive(Debug, RamError)]
    #[ram(code = "Local", status = 400)]
    struct Local;

    #[derive(Debug, RamError)]
    enum Outer {
        #[ram(transparent)]
        Local(Local),
    }

    let _ = Outer::Local(Local);
}

const _: () = {
    #[derive(Debug, RamError)]
    #[ram(code = "InConst", status = 400)]
    struct InConst;

    impl Never {
        /// Reaches a type in a constant.
        pub fn in_const() -> impl RamError {
            InConst
        }
    }
};

/// Lints of rustdoc that an error without links to other types must not touch, not even by `allow`.
#[forbid(
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links,
    rustdoc::redundant_explicit_links
)]
pub mod strict {
    use ram_errors::RamError;

    /// An error.
    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    pub enum Strict {
        /// A variant.
        #[ram(code = "Strict.Variant", message = "[`type@Nothing`] [Nothing]")]
        Variant,
    }
}
