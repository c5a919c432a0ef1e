//! The table of the specs of a type, filled in const evaluation.

use super::error_spec::ErrorSpec;
use super::extras::Extras;

/// The table of a type's own specs, in the order of declaration, as are the arrays, and `extras` by their numbers. A text that
/// a spec lacks is empty.
#[must_use]
pub const fn specs<const N: usize>(
    codes: [&'static str; N],
    statuses: [u16; N],
    messages: [&'static str; N],
    solutions: [&'static str; N],
    urls: [&'static str; N],
    mut extras: &'static [Extras],
) -> [ErrorSpec; N] {
    const NONE: ErrorSpec = ErrorSpec {
        code: "",
        message: "",
        solution: "",
        url: "",
        status: 0,
        extras: None,
    };
    let mut specs = [NONE; N];
    let mut number = 0;
    // A call in here would be what takes const evaluation most of the time.
    while number < N {
        specs[number] = ErrorSpec {
            code: codes[number],
            message: messages[number],
            solution: solutions[number],
            url: urls[number],
            status: statuses[number],
            extras: None,
        };
        number += 1;
    }
    while let [first, rest @ ..] = extras {
        specs[first.spec].extras = Some(first);
        extras = rest;
    }
    specs
}
