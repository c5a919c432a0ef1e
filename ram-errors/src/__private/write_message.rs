//! Writes the messages of values. Generated impls of `Display` call it.

use core::fmt::{Arguments, Display, Formatter, Result};

use crate::formatting::best_effort::is_plain;

/// Writes a message with values.
///
/// # Errors
/// Returns an error if writing fails.
#[inline(never)]
pub fn write(formatter: &mut Formatter<'_>, message: Arguments<'_>) -> Result {
    formatter.write_fmt(message)
}

/// Writes a message with each field in place of its name. The name of a field is in `text` from the first byte offset to the
/// second.
///
/// # Errors
/// Returns an error if writing fails.
pub fn write_fields(
    formatter: &mut Formatter<'_>,
    text: &str,
    fields: &[(usize, usize, &dyn Display)],
) -> Result {
    let is_plain = is_plain(formatter);
    let mut written = 0;
    for (start, end, field) in fields {
        formatter.write_str(&text[written..*start])?;
        // The options of the formatter apply to the message, not to its fields. Without options the formatter can be passed
        // on as it is.
        if is_plain {
            field.fmt(formatter)?;
        } else {
            formatter.write_fmt(format_args!("{field}"))?;
        }
        written = *end;
    }
    formatter.write_str(&text[written..])
}
