//! Formatting of values of other crates, whose `Display` can fail. `to_string` panics on such a value, so everything here
//! that formats one for a response, a log or a report goes through [`BestEffort`].

use core::fmt::{self, Display, Formatter, Write};

/// A value whose `Display` never fails: what the value writes before its failure is kept.
#[derive(Clone, Copy)]
pub(crate) struct BestEffort<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Display + ?Sized> Display for BestEffort<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // Width, fill and so on can only be passed on with the formatter itself, and then a failure of the value looks
        // like a failure of the output. So a value that fails is written without them.
        if is_plain(f) || fails(self.0) {
            write_until_failure(f, self.0)
        } else {
            self.0.fmt(f)
        }
    }
}

/// Returns whether the `Display` of the value fails where the output does not.
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
/// If the output fails.
fn write_until_failure(output: &mut dyn Write, value: &(impl Display + ?Sized)) -> fmt::Result {
    let mut watched = Watched {
        output,
        result: Ok(()),
    };
    // A failure of the output is in `watched.result`, any other is the value's.
    let _ = write!(watched, "{value}");
    watched.result
}

/// An output that remembers whether it failed.
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

/// Returns whether the formatter is the one that `{}` passes on.
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
