//! Formats an error and its sources on one line.

use core::error::Error;
use core::fmt::{self, Display, Write};

use crate::__private::AsDynError;
use crate::formatting::best_effort::BestEffort;

/// Formats an error and its sources on one line, `a: b: c`, for logs. The error may be a trait object: `&dyn Error`, `&dyn
/// RamError`, or a `Box<dyn RamError>`.
///
/// A source is left out if its message is equal to the message of an error before it, or to the end of such a message.
///
/// If the `Display` of an error in the chain fails, the part that was written before the failure is kept, and its sources
/// follow.
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

/// An error with its sources, returned by [`chain`].
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    error: &'a (dyn Error + 'a),
}

impl Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", BestEffort(self.error))?;
        for (depth, error) in self.links().enumerate().skip(1) {
            if !self.is_repeated(depth, error)? {
                write!(f, ": {}", BestEffort(error))?;
            }
        }
        Ok(())
    }
}

impl<'a> Chain<'a> {
    /// Returns the error, then its source, the source of the source, and so on.
    fn links(&self) -> impl Iterator<Item = &'a (dyn Error + 'a)> {
        core::iter::successors(Some(self.error), |error| {
            let error: &'a (dyn Error + 'a) = *error;
            error
                .source()
                .map(|source| -> &'a (dyn Error + 'a) { source })
        })
    }

    /// Returns whether one of the first `depth` errors of the chain has the message of `error`, or ends with it.
    fn is_repeated(&self, depth: usize, error: &dyn Error) -> Result<bool, fmt::Error> {
        let text = Fingerprint::of(error, 0)?;
        for known in self.links().take(depth) {
            let whole = Fingerprint::of(known, 0)?;
            if whole.len >= text.len
                && Fingerprint::of(known, whole.len - text.len)?.hash == text.hash
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The length of a string, and a hash of the string from byte `skip` on. It compares messages without storing them.
struct Fingerprint {
    skip: usize,
    len: usize,
    hash: u128,
}

impl Fingerprint {
    fn of(error: &dyn Error, skip: usize) -> Result<Self, fmt::Error> {
        // The hash is FNV-1a with 128 bits.
        let mut fingerprint = Self {
            skip,
            len: 0,
            hash: 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d,
        };
        write!(fingerprint, "{}", BestEffort(error))?;
        Ok(fingerprint)
    }
}

impl Write for Fingerprint {
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
