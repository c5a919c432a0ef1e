//! An error of which only its spec is known.

use core::error::Error;
use core::fmt;

use crate::{ErrorSpec, PublicMessage, RamError};

/// An error with that spec, whatever its value: what a document can tell about it.
#[derive(Debug)]
pub(super) struct Documented {
    spec: &'static ErrorSpec,
    message: Option<&'static str>,
}

impl Documented {
    pub(super) const fn new(spec: &'static ErrorSpec) -> Self {
        Self {
            spec,
            message: spec.message(),
        }
    }

    /// With another message than the spec has.
    pub(super) const fn saying(message: &'static str, spec: &'static ErrorSpec) -> Self {
        Self {
            spec,
            message: Some(message),
        }
    }
}

impl fmt::Display for Documented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.unwrap_or(self.spec.code()))
    }
}

impl Error for Documented {}

impl RamError for Documented {
    fn code(&self) -> &str {
        self.spec.code()
    }

    fn status(&self) -> u16 {
        self.spec.status()
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        Some(self.spec)
    }

    fn public_message(&self) -> PublicMessage<'_> {
        match self.message {
            // Without a placeholder it says nothing about the value.
            Some(message) if !message.contains('{') => PublicMessage::text(message),
            _ => PublicMessage::guarded(self.spec.status(), self),
        }
    }
}
