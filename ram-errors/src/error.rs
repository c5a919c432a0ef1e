//! The traits that the derive macro implements.

use core::error::Error;

use crate::__private::{Part, ValueSink};
use crate::{Catalog, ErrorSpec, Input, Limit, PublicMessage};

/// An error that is part of an API: it has a code that clients match on, and an HTTP status.
///
/// `#[derive(RamError)]` implements this trait and [`HasCatalog`]. An impl by hand needs the four methods without a default.
/// Code that sends responses or writes logs can take `&dyn RamError`, so it does not depend on the type of the error.
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
    /// Returns the code that clients match on.
    ///
    /// ```
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert_eq!(LimitExceeded::User.code(), "LimitExceeded.User");
    /// ```
    fn code(&self) -> &str;

    /// Returns the HTTP status: the status of the code, or the status of a field marked `#[ram(status)]`.
    ///
    /// The derive macro accepts statuses from 300 to 599. An impl by hand can return any number, and responses replace a
    /// status outside that range with 500.
    ///
    /// ```
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert_eq!(LimitExceeded::User.status(), 409);
    /// ```
    fn status(&self) -> u16;

    /// Returns everything that is known about the code at compile time, or `None` for a code that is in no catalog,
    /// such as the code of an `other` variant.
    ///
    /// ```
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert_eq!(LimitExceeded::User.spec().unwrap().limits()[0].max(), 100);
    /// ```
    fn spec(&self) -> Option<&'static ErrorSpec>;

    /// Returns the message that clients receive. [`Display`](core::fmt::Display) is for logs.
    ///
    /// If the status is 500 or more, a message that has fields or is not written in the attribute does not reach clients,
    /// unless the variant is marked `public`. Clients receive "An internal error occurred." or the phrase of the status
    /// instead, so that the message of a database stays in the logs. Every body that this crate serializes contains this
    /// message. See [what a client may read](derive@crate::RamError#what-a-client-may-read).
    ///
    /// ```
    /// use ram_errors::RamError;
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Store", status = 500, message = "cannot connect to {0}")]
    /// struct StoreError(&'static str);
    ///
    /// let error = StoreError("postgres://root:secret@db");
    /// assert_eq!(error.to_string(), "cannot connect to postgres://root:secret@db");
    /// assert_eq!(error.public_message().to_string(), "An internal error occurred.");
    /// ```
    fn public_message(&self) -> PublicMessage<'_>;

    /// Returns the HTTP status as `http::StatusCode`. A status below 100 or above 999, which HTTP does not have, becomes
    /// 500.
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

    /// Returns the solution of the code: how to fix the error. Returns `None` if the code has none.
    ///
    /// ```
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert!(LimitExceeded::User.solution().unwrap().starts_with("Remove one or more RAM users"));
    /// ```
    fn solution(&self) -> Option<&'static str> {
        self.spec().and_then(ErrorSpec::solution)
    }

    /// Returns the limits of the code. The slice is empty if the code declares none.
    ///
    /// ```
    /// use ram_errors::{LimitExceeded, RamError};
    ///
    /// assert_eq!(LimitExceeded::User.limits()[0].max(), 100);
    /// ```
    fn limits(&self) -> &'static [Limit] {
        self.spec().map_or(&[], ErrorSpec::limits)
    }

    /// Passes the headers and members of the value to the response.
    #[doc(hidden)]
    fn __ram_data(&self, _sink: &mut dyn ValueSink) {}

    /// Returns `Ok` if the code permits the input, and the error itself otherwise. A check and the error that it returns are
    /// therefore one call.
    ///
    /// The input is a number or a string. A number is compared with the limit that has no name. A string is compared with
    /// `chars`, `one_of` and `check`, and with the limit that has no name if its unit applies to strings: see
    /// [`ErrorSpec::permits`]. Limits with a name are returned by [`ErrorSpec::limit`].
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
    /// Returns the error itself if a constraint of the code does not permit the input, or if no constraint of the code
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

/// A conversion from `&dyn RamError` to `&dyn Error`. Rust 1.85 cannot upcast trait objects, so the conversion is a method.
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

/// A [`RamError`] whose codes are known at compile time. `#[derive(RamError)]` implements it.
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
    /// Every code of the type, including the codes of the types that it includes.
    ///
    /// ```
    /// use ram_errors::{DeleteConflict, HasCatalog};
    ///
    /// assert!(DeleteConflict::CATALOG.get("DeleteConflict.User.Group").is_some());
    /// ```
    const CATALOG: &'static Catalog;

    /// A constant that depends on the same constant of each included type. [`PART`](Self::PART) evaluates it before the
    /// catalog, so for two types that include each other the compiler reports a cycle of this constant, and not a cycle of
    /// all steps that compose a catalog.
    #[doc(hidden)]
    const DOES_NOT_INCLUDE_ITSELF: () = ();

    /// The catalog as a part of the catalog of a type that includes this type.
    #[doc(hidden)]
    const PART: Part = {
        let () = Self::DOES_NOT_INCLUDE_ITSELF;
        Part::included(Self::CATALOG)
    };

    /// Adds the members that bodies of the type can have. The derive macro implements it.
    #[cfg(feature = "utoipa")]
    #[doc(hidden)]
    fn __ram_members(_: &mut crate::__private::MemberSchemas) {}
}

macro_rules! forward {
    ($pointer:ty, [$($generics:tt)*]) => {
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

        impl<T: HasCatalog> HasCatalog for $pointer {
            const CATALOG: &'static Catalog = T::CATALOG;
            const DOES_NOT_INCLUDE_ITSELF: () = T::DOES_NOT_INCLUDE_ITSELF;

            #[cfg(feature = "utoipa")]
            fn __ram_members(schemas: &mut crate::__private::MemberSchemas) {
                T::__ram_members(schemas);
            }
        }
    };
}

forward!(&T, [T: RamError + ?Sized]);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<T>, [T: RamError]);
#[cfg(feature = "alloc")]
forward!(alloc::sync::Arc<T>, [T: RamError + ?Sized]);
