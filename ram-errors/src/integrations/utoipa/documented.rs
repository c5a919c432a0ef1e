//! An error of which only its spec is known.

use core::error::Error;
use core::fmt;

use crate::{ErrorSpec, PublicMessage, RamError};

/// An error with that spec, whatever its value: what a client receives, as far as a document can show it.
#[derive(Debug)]
pub(super) struct Documented {
    spec: &'static ErrorSpec,
    message: &'static str,
}

impl Documented {
    /// With the public message of the spec; the code, where only a value knows the message.
    pub(super) fn new(spec: &'static ErrorSpec) -> Self {
        Self::saying(spec.public_message().unwrap_or(spec.code()), spec)
    }

    /// With another message than the spec has.
    pub(super) const fn saying(message: &'static str, spec: &'static ErrorSpec) -> Self {
        Self { spec, message }
    }
}

impl fmt::Display for Documented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
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
        PublicMessage::text(self.message)
    }
}
