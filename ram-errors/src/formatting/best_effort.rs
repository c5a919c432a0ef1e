//! Formats values whose `Display` can fail. `to_string` panics on such a value, so all code that formats a value for a
//! response, a log or a report uses [`BestEffort`].

use core::fmt::{self, Display, Formatter, Write};

/// A value whose `Display` fails only if the output fails. The part that the value wrote before a failure is kept.
#[derive(Clone, Copy)]
pub(crate) struct BestEffort<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Display + ?Sized> Display for BestEffort<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // The width and the fill can only be passed on with the formatter itself, and then a failure of the value cannot be
        // distinguished from a failure of the output. A value that fails is therefore formatted without them.
        if is_plain(f) || fails(self.0) {
            write_until_failure(f, self.0)
        } else {
            self.0.fmt(f)
        }
    }
}

/// Returns whether the `Display` of the value fails although the output does not.
fn fails(value: &(impl Display + ?Sized)) -> bool {
    struct Nowhere;

    impl Write for Nowhere {
        fn write_str(&mut self, _: &str) -> fmt::Result {
            Ok(())
        }
    }

    write!(Nowhere, "{value}").is_err()
}

/// Writes the value up to its failure.
///
/// # Errors
/// Returns an error if the output fails.
fn write_until_failure(output: &mut dyn Write, value: &(impl Display + ?Sized)) -> fmt::Result {
    let mut watched = Watched {
        output,
        result: Ok(()),
    };
    // A failure of the output is in `watched.result`. Any other failure is a failure of the value.
    let _ = write!(watched, "{value}");
    watched.result
}

/// An output that records whether it failed.
struct Watched<'a> {
    output: &'a mut dyn Write,
    result: fmt::Result,
}

impl Write for Watched<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.result = self.result.and_then(|()| self.output.write_str(text));
        self.result
    }
}

/// Returns whether the formatter has the options of `{}`.
pub(crate) fn is_plain(formatter: &Formatter<'_>) -> bool {
    formatter.width().is_none()
        && formatter.precision().is_none()
        && formatter.align().is_none()
        && formatter.fill() == ' '
        && !formatter.alternate()
        && !formatter.sign_plus()
        && !formatter.sign_minus()
        && !formatter.sign_aware_zero_pad()
}
