//! The parts of a spec, all of them at once. `Debug`, the stored form, the Markdown page and the message of a conflict take them
//! apart.

use super::extras::Extras;
use super::{ErrorSpec, Limit};
use crate::const_eval::string;
use crate::constraint::{Chars, Check, Constraints};

/// Everything that a spec promises.
///
/// Code that prints or stores specs takes this struct apart without `..`, and `promise` the structs that it is made of. A new part is then a compiler error at each
/// of those places.
#[derive(Clone, Copy)]
pub(crate) struct SpecParts {
    pub(crate) code: &'static str,
    pub(crate) status: u16,
    pub(crate) message: Option<&'static str>,
    /// The public message, where it does not follow from message and status.
    pub(crate) public: Option<&'static str>,
    pub(crate) solution: Option<&'static str>,
    pub(crate) url: Option<&'static str>,
    pub(crate) limits: &'static [Limit],
    pub(crate) chars: Option<&'static Chars>,
    pub(crate) one_of: &'static [&'static str],
    pub(crate) check: Option<Check>,
    pub(crate) props: &'static [(&'static str, &'static str)],
    pub(crate) title: Option<&'static str>,
    pub(crate) headers: &'static [(&'static str, &'static str)],
}

impl ErrorSpec {
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
