//! The table of the specs of a type. Generated code builds it in const evaluation.

use super::error_spec::ErrorSpec;
use super::extras::Extras;

/// Returns the specs of a type in the order of declaration. The arrays have the same order, and each row of `extras` has the
/// number of its spec. An absent string is empty.
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "a column of the table for each part of a spec"
)]
pub const fn specs<const N: usize>(
    codes: [&'static str; N],
    hashes: [u64; N],
    statuses: [u16; N],
    messages: [&'static str; N],
    solutions: [&'static str; N],
    urls: [&'static str; N],
    are_shared: [bool; N],
    mut extras: &'static [Extras],
) -> [ErrorSpec; N] {
    const NONE: ErrorSpec = ErrorSpec {
        code: "",
        hash: 0,
        message: "",
        solution: "",
        url: "",
        status: 0,
        is_shared: false,
        extras: None,
    };
    let mut specs = [NONE; N];
    let mut number = 0;
    // Const evaluation interprets each call, so the loop calls no function.
    while number < N {
        specs[number] = ErrorSpec {
            code: codes[number],
            hash: hashes[number],
            message: messages[number],
            solution: solutions[number],
            url: urls[number],
            status: statuses[number],
            is_shared: are_shared[number],
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
