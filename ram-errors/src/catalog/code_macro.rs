//! `code!`: the spec of a code that is known at compile time.

use crate::const_eval::panic_text::PanicText;
use crate::{Catalog, ErrorSpec};

/// The spec of a code that is known while the program is written: `code!(Type, "CODE")` is a `&'static ErrorSpec`.
///
/// It is evaluated in `cargo check`, so a code that the type's catalog lacks does not compile, and the error names the
/// nearest that exists. It works in `const`, and so its code works in patterns. The type may not be a type parameter.
///
/// ```
/// use ram_errors::{ErrorSpec, RamApiError, code};
///
/// const NO_USER: &str = code!(RamApiError, "EntityNotExist.User").code();
///
/// let advice = match "EntityNotExist.User" {
///     NO_USER => "create the user first",
///     _ => "try again",
/// };
/// assert_eq!(advice, "create the user first");
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

/// The spec of a code that has to exist.
///
/// # Panics
/// If it does not, with the nearest that does.
#[must_use]
#[track_caller]
pub const fn expect_code(catalog: &'static Catalog, code: &str) -> &'static ErrorSpec {
    match catalog.get(code) {
        Some(spec) => spec,
        // A code that is missing is an error of the derive, and may be the one that is asked for.
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
