//! An error and its sources as one line.

use core::error::Error;
use core::fmt::{self, Display, Write};

use crate::__private::AsDynError;
use crate::formatting::best_effort::BestEffort;

/// Formats an error and its sources on one line, `a: b: c`, for a log. The error may be a trait object: `&dyn Error`,
/// `&dyn RamError`, or a `Box<dyn RamError>`.
///
/// Each text stands once: a source that says the same as an error before it, or what the error before it ends with
/// already, is left out.
///
/// An error of the chain whose `Display` fails does not end the chain: what the error wrote before the failure is kept, and
/// its sources follow.
///
/// ```
/// use ram_errors::{RamError, chain};
///
/// #[derive(Debug, RamError)]
/// #[ram(code = "Config", status = 500, message = "the configuration cannot be read")]
/// struct Config(#[source] std::io::Error);
///
/// let error = Config(std::io::Error::other("disk full"));
/// assert_eq!(chain(&error).to_string(), "the configuration cannot be read: disk full");
/// ```
#[must_use]
pub fn chain<'a>(error: &'a (impl AsDynError<'a> + ?Sized)) -> Chain<'a> {
    Chain {
        error: error.as_dyn_error(),
    }
}

/// An error with its sources, from [`chain`].
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    error: &'a (dyn Error + 'a),
}

impl Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", BestEffort(self.error))?;
        for (depth, error) in self.links().enumerate().skip(1) {
            if !self.is_told_before(depth, error)? {
                write!(f, ": {}", BestEffort(error))?;
            }
        }
        Ok(())
    }
}

impl<'a> Chain<'a> {
    /// The error, its source, the source of that, and so on.
    fn links(&self) -> impl Iterator<Item = &'a (dyn Error + 'a)> {
        core::iter::successors(Some(self.error), |error| {
            let error: &'a (dyn Error + 'a) = *error;
            error
                .source()
                .map(|source| -> &'a (dyn Error + 'a) { source })
        })
    }

    /// Whether one of the first `depth` errors of the chain says the same as `error`, or ends with it.
    fn is_told_before(&self, depth: usize, error: &dyn Error) -> Result<bool, fmt::Error> {
        let text = Print::of(error, 0)?;
        for known in self.links().take(depth) {
            let whole = Print::of(known, 0)?;
            if whole.len >= text.len && Print::of(known, whole.len - text.len)?.hash == text.hash {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The length of a text, and a hash of it from some byte on. Compares texts that are written piece by piece without
/// keeping them.
struct Print {
    skip: usize,
    len: usize,
    hash: u128,
}

impl Print {
    fn of(error: &dyn Error, skip: usize) -> Result<Self, fmt::Error> {
        // FNV-1a with 128 bits.
        let mut print = Self {
            skip,
            len: 0,
            hash: 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d,
        };
        write!(print, "{}", BestEffort(error))?;
        Ok(print)
    }
}

impl Write for Print {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            if self.len >= self.skip {
                self.hash = (self.hash ^ u128::from(byte))
                    .wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
            }
            self.len += 1;
        }
        Ok(())
    }
}
