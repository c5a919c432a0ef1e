//! An error of which only the spec is known. The examples of a document are made from it.

use core::error::Error;
use core::fmt;

use crate::{ErrorSpec, PublicMessage, RamError};

/// An error with this spec, for any value. It has the parts of a response that do not depend on the value.
#[derive(Debug)]
pub(super) struct Documented {
    spec: &'static ErrorSpec,
    message: &'static str,
}

impl Documented {
    /// Returns an error with the public message of the spec, or with the code if the message depends on the value.
    pub(super) fn new(spec: &'static ErrorSpec) -> Self {
        Self::with_message(spec.public_message().unwrap_or(spec.code()), spec)
    }

    /// Returns an error with another message than the message of the spec.
    pub(super) const fn with_message(message: &'static str, spec: &'static ErrorSpec) -> Self {
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
