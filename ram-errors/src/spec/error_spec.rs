//! The spec of a code: what is known about an error at compile time.

use core::fmt;

use super::constraint::Constraints;
use super::extras::Extras;
use super::limit::Limit;
use super::parts::SpecParts;
use crate::const_eval::string;
use crate::status::{is_server_error, status_message};

/// What an API promises about one of its error codes: everything about an error that does not depend on the value.
///
/// `#[derive(RamError)]` makes one for each code, as a `static`. A spec is found by its code in a
/// [`Catalog`](crate::Catalog), at compile time with [`code!`](crate::code), or from a value with
/// [`RamError::spec`](crate::RamError::spec).
///
/// Two specs are equal if they promise the same.
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
    // Empty where there is none: an `Option` for each of these would take the compiler longer than all the rest.
    pub(crate) message: &'static str,
    pub(crate) solution: &'static str,
    pub(crate) url: &'static str,
    pub(crate) status: u16,
    pub(crate) extras: Option<&'static Extras>,
}

impl ErrorSpec {
    /// The code that clients match on.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The HTTP status, 300 to 599.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The message as people read it, with `{name}` where a field goes in.
    ///
    /// `None` where only a value knows it: the message is another error's, or written by a function or by hand.
    #[must_use]
    pub const fn message(&self) -> Option<&'static str> {
        string::non_empty(self.message)
    }

    /// The message that clients receive, with `{name}` where a field goes in: what documents for clients show.
    ///
    /// It is the text of `public = ".."`, or the message. A status of 500 or more whose message has fields sends the phrase of the
    /// status, unless the variant is marked `public`. `None` where only a value knows the message.
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

    /// The public message, where it does not follow from message and status.
    pub(crate) const fn own_public_message(&self) -> Option<&'static str> {
        match self.extras {
            Some(extras) => string::non_empty(extras.public),
            None => None,
        }
    }

    /// What to do about the error.
    #[must_use]
    pub const fn solution(&self) -> Option<&'static str> {
        string::non_empty(self.solution)
    }

    /// Where the code is explained.
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        string::non_empty(self.url)
    }

    /// The limits that the error is about, in the order in which they are written.
    #[must_use]
    pub const fn limits(&self) -> &'static [Limit] {
        match self.extras {
            Some(extras) => extras.limits,
            None => &[],
        }
    }

    /// The limit of that name.
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

    /// The limit without a name: the one that [`RamError::ensure`](crate::RamError::ensure) looks at.
    #[inline]
    pub(crate) fn unnamed_limit(&self) -> Option<&'static Limit> {
        self.extras.and_then(Extras::unnamed_limit)
    }

    /// The value of a name given in `props(name = "value")`. An integer or a boolean is a string here.
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

    /// The names and values given in `props(name = "value")`, in order; those of the container come last.
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
        match self.extras {
            Some(extras) => extras.props,
            None => &[],
        }
    }

    /// What kind of problem the code is, given in `title = ".."`: the `title` of a problem document in place of the phrase
    /// of the status.
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
        match self.extras {
            Some(extras) => string::non_empty(extras.title),
            None => None,
        }
    }

    /// The names and values given in `headers("Name" = "value")`, in order; those of the enum come last.
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
        match self.extras {
            Some(extras) => extras.headers,
            None => &[],
        }
    }

    /// Whether other specs may have this code.
    pub(crate) const fn is_shared(&self) -> bool {
        match self.extras {
            Some(extras) => extras.shared,
            None => false,
        }
    }

    /// Returns everything that the spec promises.
    pub(crate) const fn parts(&self) -> SpecParts {
        let Self {
            code,
            message,
            solution,
            url,
            status,
            extras,
        } = *self;
        let Extras {
            spec: _,
            limits,
            props,
            constraints,
            public,
            shared: _,
            title,
            headers,
        } = match extras {
            Some(extras) => extras,
            None => Extras::NONE,
        };
        let Constraints {
            chars,
            one_of,
            check,
        } = match constraints {
            Some(constraints) => constraints,
            None => Constraints::NONE,
        };
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
