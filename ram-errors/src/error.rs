//! The traits that the derive implements.

use core::error::Error;

use crate::__private::ValueSink;
use crate::{Catalog, ErrorSpec, Input, Limit, PublicMessage};

/// An error that is part of an API: it has a code that clients match on, and an HTTP status.
///
/// `#[derive(RamError)]` implements it together with [`HasCatalog`]; by hand it takes the four methods without a body.
/// `&dyn RamError` is any of them: what answers requests or logs need not know the type.
///
/// ```
/// use ram_errors::{LimitExceeded, RamError};
///
/// fn log_line(error: &dyn RamError) -> String {
///     format!("{} {}: {error}", error.status(), error.code())
/// }
///
/// assert_eq!(
///     log_line(&LimitExceeded::User),
///     "409 LimitExceeded.User: The count of users beyond the current limits.",
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error with a code: it does not implement `RamError`",
    label = "does not implement `RamError`: derive it, or wrap a foreign error in a variant `#[ram(transparent, code = \"..\", status = ..)] Other(#[from] {Self})`",
    note = "derive it: `#[derive(Debug, RamError)]`"
)]
pub trait RamError: Error + AsError {
    /// The code that clients match on.
    fn code(&self) -> &str;

    /// The HTTP status. That of the code, unless the value has one of its own (`#[ram(status)]` on a field).
    fn status(&self) -> u16;

    /// All that is known of the code; `None` for a code that no catalog has.
    fn spec(&self) -> Option<&'static ErrorSpec>;

    /// What a client may read. [`Display`](core::fmt::Display) is for the logs.
    ///
    /// A status of 500 or more whose message has fields, or is written elsewhere, tells a client only that something went
    /// wrong, unless the author says `public`: what a database said stays in the logs. Every body that this crate prints,
    /// in whatever form, has this message, and nothing else of a value but its code and status.
    fn public_message(&self) -> PublicMessage<'_>;

    /// Returns the HTTP status as `http::StatusCode`; 500 for a status that HTTP does not have, below 100 or above 999.
    ///
    /// ```
    /// use http::StatusCode;
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert_eq!(LimitExceeded::User.http_status(), StatusCode::CONFLICT);
    /// ```
    #[cfg(feature = "http")]
    fn http_status(&self) -> http::StatusCode {
        crate::status::status_code(self.status())
    }

    /// What to do about the error.
    fn solution(&self) -> Option<&'static str> {
        self.spec().and_then(ErrorSpec::solution)
    }

    /// The limits that the error is about.
    fn limits(&self) -> &'static [Limit] {
        self.spec().map_or(&[], ErrorSpec::limits)
    }

    /// Passes the headers and members of the value to the response.
    #[doc(hidden)]
    fn __ram_data(&self, _sink: &mut dyn ValueSink) {}

    /// Returns `Ok` if the code permits the input, and the error itself otherwise. The constraints of a code are enforced where
    /// the error is named.
    ///
    /// The input is a number or a string. A number is compared with the limit that has no name. A string is compared with `chars`,
    /// `one_of` and `check`, and with the limit that has no name if its unit counts strings: [`ErrorSpec::permits`] has the
    /// details. A limit that has a name is looked up with [`ErrorSpec::limit`].
    ///
    /// ```
    /// use ram_errors::{InvalidParameter, LimitExceeded, RamError};
    ///
    /// fn create_user(name: &str, users: usize) -> Result<(), ram_errors::RamApiError> {
    ///     InvalidParameter::UserNameInvalidChars.ensure(name)?;
    ///     InvalidParameter::UserNameLength.ensure(name)?;
    ///     LimitExceeded::User.ensure(users + 1)?;
    ///     Ok(())
    /// }
    ///
    /// assert_eq!(create_user("alice", 99), Ok(()));
    /// assert_eq!(create_user("al ice", 99), Err(InvalidParameter::UserNameInvalidChars.into()));
    /// assert_eq!(create_user("", 99), Err(InvalidParameter::UserNameLength.into()));
    /// assert_eq!(create_user("alice", 100), Err(LimitExceeded::User.into()));
    /// ```
    ///
    /// # Errors
    /// The error itself, if something that the code declares does not permit the input, or if the code declares nothing that
    /// applies to the input.
    #[inline]
    fn ensure<'i>(self, input: impl Into<Input<'i>>) -> Result<(), Self>
    where
        Self: Sized,
    {
        match self.spec() {
            Some(spec) if spec.permits(input) => Ok(()),
            _ => Err(self),
        }
    }
}

/// `&dyn RamError` as `&dyn Error`. Rust 1.85 has no upcasting of trait objects, so the conversion is a method.
#[doc(hidden)]
pub trait AsError {
    /// Returns the error.
    fn __as_error<'a>(&self) -> &(dyn Error + 'a)
    where
        Self: 'a;
}

impl<T: Error> AsError for T {
    fn __as_error<'a>(&self) -> &(dyn Error + 'a)
    where
        T: 'a,
    {
        self
    }
}

/// A [`RamError`] whose codes are all known: what `#[derive(RamError)]` implements beside it.
///
/// ```
/// use ram_errors::{HasCatalog, RamError};
///
/// fn has_code<E: HasCatalog>(code: &str) -> bool {
///     E::CATALOG.get(code).is_some()
/// }
///
/// assert!(has_code::<ram_errors::DeleteConflict>("DeleteConflict.User.Group"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no catalog of codes: it does not implement `HasCatalog`",
    note = "derive it: `#[derive(Debug, RamError)]`; for an error that cannot, write `code` and `status` beside `transparent`"
)]
pub trait HasCatalog: RamError + Sized {
    /// Every code of the type, those of the types that it includes too.
    const CATALOG: &'static Catalog;

    /// Adds the members that bodies of the type can have. The derive implements it.
    #[cfg(feature = "utoipa")]
    #[doc(hidden)]
    fn __ram_members(_: &mut crate::__private::MemberSchemas) {}
}

macro_rules! forward {
    ($($(#[$feature:meta])? [$($generics:tt)*] $pointer:ty;)*) => {$(
        $(#[$feature])?
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> RamError for $pointer {
            fn code(&self) -> &str {
                (**self).code()
            }

            fn status(&self) -> u16 {
                (**self).status()
            }

            fn spec(&self) -> Option<&'static ErrorSpec> {
                (**self).spec()
            }

            fn public_message(&self) -> PublicMessage<'_> {
                (**self).public_message()
            }

            #[cfg(feature = "http")]
            fn http_status(&self) -> http::StatusCode {
                (**self).http_status()
            }

            fn solution(&self) -> Option<&'static str> {
                (**self).solution()
            }

            fn limits(&self) -> &'static [Limit] {
                (**self).limits()
            }

            fn __ram_data(&self, sink: &mut dyn ValueSink) {
                (**self).__ram_data(sink);
            }
        }

        $(#[$feature])?
        impl<T: HasCatalog> HasCatalog for $pointer {
            const CATALOG: &'static Catalog = T::CATALOG;

            #[cfg(feature = "utoipa")]
            fn __ram_members(schemas: &mut crate::__private::MemberSchemas) {
                T::__ram_members(schemas);
            }
        }
    )*};
}

forward! {
    [T: RamError + ?Sized] &T;
    #[cfg(feature = "alloc")]
    [T: RamError] alloc::boxed::Box<T>;
    #[cfg(feature = "alloc")]
    [T: RamError + ?Sized] alloc::sync::Arc<T>;
}
