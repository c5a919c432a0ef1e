//! The spec of a code: everything that is known about an error at compile time.

use core::fmt;

use super::constraint::Constraints;
use super::extras::Extras;
use super::limit::Limit;
use super::parts::SpecParts;
use crate::const_eval::string;
use crate::status::{is_server_error, status_message};

/// Everything that an API promises about one of its error codes: all parts of an error that do not depend on the value.
///
/// `#[derive(RamError)]` generates a `static` spec for each code. [`Catalog::get`](crate::Catalog::get) finds a spec by its
/// code at run time, [`code!`](crate::code) finds it at compile time, and [`RamError::spec`](crate::RamError::spec) returns
/// the spec of a value.
///
/// Two specs are equal if all their parts are equal. Two `check` functions count as equal.
///
/// ```
/// use ram_errors::{ErrorSpec, RamApiError, code};
///
/// const USERS: &ErrorSpec = code!(RamApiError, "LimitExceeded.User");
/// assert_eq!(USERS.code(), "LimitExceeded.User");
/// assert_eq!(USERS.status(), 409);
/// assert_eq!(USERS.message(), Some("The count of users beyond the current limits."));
/// assert_eq!(USERS.limits()[0].max(), 100);
/// ```
#[derive(Clone, Copy)]
pub struct ErrorSpec {
    pub(crate) code: &'static str,
    /// The hash of the code, by which catalogs find the spec.
    pub(crate) hash: u64,
    // An absent message, solution or url is empty.
    pub(crate) message: &'static str,
    pub(crate) solution: &'static str,
    pub(crate) url: &'static str,
    pub(crate) status: u16,
    /// Other specs may have the same code.
    pub(crate) is_shared: bool,
    pub(crate) extras: Option<&'static Extras>,
}

impl ErrorSpec {
    /// Returns the code that clients match on.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let spec = RamApiError::CATALOG.get("LimitExceeded.User").unwrap();
    /// assert_eq!(spec.code(), "LimitExceeded.User");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the HTTP status, from 300 to 599.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let spec = RamApiError::CATALOG.get("LimitExceeded.User").unwrap();
    /// assert_eq!(spec.status(), 409);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Returns the message, with `{name}` in place of each field.
    ///
    /// Returns `None` if the message depends on the value: the message is the message of another error, or is written by a
    /// function or by a `Display` of your own.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "User", status = 404, message = "no user {name}")]
    /// struct NoUser {
    ///     name: String,
    /// }
    ///
    /// assert_eq!(NoUser::CATALOG.get("User").unwrap().message(), Some("no user {name}"));
    /// ```
    #[must_use]
    pub const fn message(&self) -> Option<&'static str> {
        string::non_empty(self.message)
    }

    /// Returns the message that clients receive, with `{name}` in place of each field. Documents for clients contain this
    /// message.
    ///
    /// The message is the value of `public = ".."` or, without it, the message of the code. If the status is 500 or more and
    /// the message has fields, clients receive the phrase of the status, unless the variant is marked `public`. Returns
    /// `None` if the message depends on the value.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Store", status = 500, message = "cannot connect to {0}", public = "The store is busy.")]
    /// struct Store(String);
    ///
    /// let spec = Store::CATALOG.get("Store").unwrap();
    /// assert_eq!(spec.message(), Some("cannot connect to {0}"));
    /// assert_eq!(spec.public_message(), Some("The store is busy."));
    /// ```
    #[must_use]
    pub const fn public_message(&self) -> Option<&'static str> {
        if let Some(public) = self.own_public_message() {
            return Some(public);
        }
        match self.message() {
            message if !is_server_error(self.status) => message,
            Some(message) if !string::contains(message, b'{') => Some(message),
            _ => Some(status_message(self.status)),
        }
    }

    /// Returns the public message if the message and the status do not determine it.
    pub(crate) const fn own_public_message(&self) -> Option<&'static str> {
        string::non_empty(self.extras().public)
    }

    /// Returns the solution: how to fix the error.
    ///
    /// ```
    /// use ram_errors::{RamApiError, code};
    ///
    /// let users = code!(RamApiError, "LimitExceeded.User");
    /// assert!(users.solution().unwrap().starts_with("Remove one or more RAM users"));
    /// ```
    #[must_use]
    pub const fn solution(&self) -> Option<&'static str> {
        string::non_empty(self.solution)
    }

    /// Returns the address of the page that explains the code.
    ///
    /// ```
    /// use ram_errors::{RamApiError, code};
    ///
    /// let users = code!(RamApiError, "LimitExceeded.User");
    /// assert!(users.url().unwrap().starts_with("https://api.aliyun.com/troubleshoot?q=LimitExceeded.User"));
    /// ```
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        string::non_empty(self.url)
    }

    /// Returns the limits of the code in the order of declaration.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let spec = RamApiError::CATALOG.get("LimitExceeded.User").unwrap();
    /// assert_eq!(spec.limits()[0].to_string(), "at most 100");
    /// ```
    #[must_use]
    pub const fn limits(&self) -> &'static [Limit] {
        self.extras().limits
    }

    /// Returns the limit called `name`.
    ///
    /// ```
    /// use ram_errors::{RamApiError, code};
    ///
    /// let policies = code!(RamApiError, "LimitExceeded.User.Policy");
    /// assert_eq!(policies.limit("system").unwrap().max(), 20);
    /// assert_eq!(policies.limit("custom").unwrap().max(), 5);
    /// assert!(policies.limit("managed").is_none());
    /// ```
    #[must_use]
    pub const fn limit(&self, name: &str) -> Option<&'static Limit> {
        let mut rest = self.limits();
        while let [limit, tail @ ..] = rest {
            if let Some(own) = limit.name() {
                if string::same(own, name) {
                    return Some(limit);
                }
            }
            rest = tail;
        }
        None
    }

    /// Returns the limit without a name, which [`RamError::ensure`](crate::RamError::ensure) uses.
    #[inline]
    pub(crate) fn unnamed_limit(&self) -> Option<&'static Limit> {
        self.extras.and_then(Extras::unnamed_limit)
    }

    /// Returns the value of the property `name`, given in `props(name = "value")`. An integer or a boolean is returned as a
    /// string.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Busy", status = 503, props(retry = "yes", grpc = "UNAVAILABLE"))]
    /// struct Busy;
    ///
    /// let spec = Busy::CATALOG.get("Busy").unwrap();
    /// assert_eq!(spec.prop("grpc"), Some("UNAVAILABLE"));
    /// assert_eq!(spec.prop("level"), None);
    /// ```
    #[must_use]
    pub const fn prop(&self, name: &str) -> Option<&'static str> {
        let mut rest = self.props();
        while let [(own, value), tail @ ..] = rest {
            if string::same(own, name) {
                return Some(value);
            }
            rest = tail;
        }
        None
    }

    /// Returns the names and values given in `props(name = "value")`, in order. The properties of the enum follow those of
    /// the variant.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Busy", status = 503, props(retry = "yes", grpc = "UNAVAILABLE"))]
    /// struct Busy;
    ///
    /// let spec = Busy::CATALOG.get("Busy").unwrap();
    /// assert_eq!(spec.props(), [("retry", "yes"), ("grpc", "UNAVAILABLE")]);
    /// ```
    #[must_use]
    pub const fn props(&self) -> &'static [(&'static str, &'static str)] {
        self.extras().props
    }

    /// Returns the title given in `title = ".."`. Problem documents have it as `title`, in place of the phrase of the
    /// status.
    ///
    /// ```
    /// use ram_errors::RamError;
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "OutOfCredit", status = 403, title = "Not enough credit", message = "Your balance is {0}.")]
    /// struct OutOfCredit(u32);
    ///
    /// let error = OutOfCredit(30);
    /// assert_eq!(error.spec().unwrap().title(), Some("Not enough credit"));
    /// # #[cfg(feature = "json")]
    /// assert!(ram_errors::ErrorResponse::new(&error).to_problem().contains(r#""title":"Not enough credit""#));
    /// ```
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        string::non_empty(self.extras().title)
    }

    /// Returns the names and values given in `headers("Name" = "value")`, in order. The headers of the enum follow those of
    /// the variant.
    ///
    /// ```
    /// use ram_errors::RamError;
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "NotAuthenticated", status = 401, headers("WWW-Authenticate" = "Bearer"))]
    /// struct NotAuthenticated;
    ///
    /// let headers = NotAuthenticated.spec().unwrap().headers();
    /// assert_eq!(headers, [("WWW-Authenticate", "Bearer")]);
    /// ```
    #[must_use]
    pub const fn headers(&self) -> &'static [(&'static str, &'static str)] {
        self.extras().headers
    }

    const fn extras(&self) -> &'static Extras {
        match self.extras {
            Some(extras) => extras,
            None => Extras::NONE,
        }
    }

    pub(super) const fn constraints(&self) -> &'static Constraints {
        match self.extras().constraints {
            Some(constraints) => constraints,
            None => Constraints::NONE,
        }
    }

    /// Returns all parts of the spec.
    pub(crate) const fn parts(&self) -> SpecParts {
        let Self {
            code,
            message,
            solution,
            url,
            status,
            hash: _, // It follows from the code.
            is_shared: _,
            extras: _, // `extras` returns them.
        } = *self;
        let Extras {
            spec: _,
            limits,
            props,
            constraints: _, // `constraints` returns them.
            public,
            title,
            headers,
        } = self.extras();
        let Constraints {
            chars,
            one_of,
            check,
        } = self.constraints();
        SpecParts {
            code,
            status,
            message: string::non_empty(message),
            public: string::non_empty(public),
            solution: string::non_empty(solution),
            url: string::non_empty(url),
            limits,
            chars: if chars.is_empty() { None } else { Some(chars) },
            one_of,
            check: *check,
            props,
            title: string::non_empty(title),
            headers,
        }
    }
}

impl fmt::Debug for ErrorSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SpecParts {
            code,
            status,
            message,
            public: _, // `public_message` has it.
            solution,
            url,
            limits,
            chars,
            one_of,
            check,
            props,
            title,
            headers,
        } = self.parts();
        f.debug_struct("ErrorSpec")
            .field("code", &code)
            .field("status", &status)
            .field("message", &message)
            .field("public_message", &self.public_message())
            .field("solution", &solution)
            .field("url", &url)
            .field("limits", &limits)
            .field("props", &props)
            .field("title", &title)
            .field("headers", &headers)
            .field("chars", &chars)
            .field("one_of", &one_of)
            .field("check", &check)
            .finish_non_exhaustive()
    }
}
