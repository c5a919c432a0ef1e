//! `code!`: the spec of a code that is known at compile time.

use crate::const_eval::panic_text::PanicText;
use crate::{Catalog, ErrorSpec};

/// Returns the spec of a code that is known at compile time: `code!(Type, "CODE")` is a `&'static ErrorSpec`.
///
/// The code is looked up in const evaluation, so a code that the catalog of the type does not have is a compiler error,
/// already in `cargo check`. The error suggests the nearest code that exists. The macro can be used in `const` items, whose
/// codes can be used as patterns. The type cannot be a type parameter.
///
/// ```
/// use ram_errors::{ErrorSpec, RamApiError, code};
///
/// const NO_USER: &str = code!(RamApiError, "EntityNotExist.User").code();
///
/// let solution = match "EntityNotExist.User" {
///     NO_USER => "create the user first",
///     _ => "try again",
/// };
/// assert_eq!(solution, "create the user first");
/// ```
///
/// ```compile_fail
/// // error: unknown code `LimitExceded.User`; did you mean `LimitExceeded.User`?
/// ram_errors::code!(ram_errors::RamApiError, "LimitExceded.User");
/// ```
#[macro_export]
macro_rules! code {
    ($type:ty, $code:expr $(,)?) => {{
        const SPEC: &'static $crate::ErrorSpec =
            $crate::__private::expect_code(<$type as $crate::HasCatalog>::CATALOG, $code);
        SPEC
    }};
}

/// Returns the spec of a code that must exist.
///
/// # Panics
/// Panics if the catalog does not have the code. The message suggests the nearest code.
#[must_use]
#[track_caller]
pub const fn expect_code(catalog: &'static Catalog, code: &str) -> &'static ErrorSpec {
    match catalog.get(code) {
        Some(spec) => spec,
        // A catalog also lacks the code if the derive macro reported errors for the type.
        None => match catalog.search("") {
            Some(spec) => spec,
            None => refuse(catalog, code),
        },
    }
}

#[track_caller]
const fn refuse(catalog: &'static Catalog, code: &str) -> ! {
    let mut text = PanicText::new();
    text.push("unknown code `");
    text.push(code);
    text.push("`");
    if let Some(spec) = catalog.suggest(code) {
        text.push("; did you mean `");
        text.push(spec.code());
        text.push("`?");
    }
    panic!("{}", text.as_str());
}
