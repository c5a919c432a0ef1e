//! Error reports of `miette`: feature `miette`.

use core::error::Error;
use core::fmt::{self, Display};
use std::boxed::Box;

use ::miette::Diagnostic;

use crate::formatting::best_effort::BestEffort;
use crate::{ErrorSpec, RamError};

/// A [`RamError`] as a [`miette::Diagnostic`]. The report has its code, its url, and its solution as the help.
///
/// `Display` and the sources are those of the error. The report has the complete message and not the
/// [public](RamError::public_message) one, because it is for the user of the program. If the `Display` of the error fails,
/// the report has the part that was written before the failure.
///
/// ```
/// use miette::Diagnostic;
/// use ram_errors::{AsDiagnostic, LimitExceeded};
///
/// fn create_user() -> miette::Result<()> {
///     Err(AsDiagnostic(LimitExceeded::User))?
/// }
///
/// let report = create_user().unwrap_err();
/// assert_eq!(report.to_string(), "The count of users beyond the current limits.");
/// assert_eq!(report.code().unwrap().to_string(), "LimitExceeded.User");
/// assert!(report.help().unwrap().to_string().ends_with("The maximum number of RAM users allowed is 100."));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AsDiagnostic<E>(
    /// The error.
    pub E,
);

impl<E: RamError> Diagnostic for AsDiagnostic<E> {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.0.code()))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        boxed(self.0.solution())
    }

    fn url<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        boxed(self.0.spec().and_then(ErrorSpec::url))
    }
}

fn boxed<'a>(text: Option<&'a str>) -> Option<Box<dyn Display + 'a>> {
    text.map(|text| -> Box<dyn Display + 'a> { Box::new(text) })
}

impl<E: RamError> Display for AsDiagnostic<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        BestEffort(&self.0).fmt(f)
    }
}

impl<E: RamError> Error for AsDiagnostic<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl<E: RamError> From<E> for AsDiagnostic<E> {
    fn from(error: E) -> Self {
        Self(error)
    }
}
