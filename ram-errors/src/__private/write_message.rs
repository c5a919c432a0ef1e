//! How the messages of values are written.

use core::fmt::{Arguments, Display, Formatter, Result};

use crate::formatting::best_effort::is_plain;

/// Writes a message with values.
///
/// # Errors
/// If writing fails.
// Where `write_fmt` stands, all of it would stand for each message.
#[inline(never)]
pub fn write(formatter: &mut Formatter<'_>, message: Arguments<'_>) -> Result {
    formatter.write_fmt(message)
}

/// Writes a text with each field in place of its name, which is there from the first number of bytes to the second.
///
/// # Errors
/// If writing fails.
pub fn write_fields(
    formatter: &mut Formatter<'_>,
    text: &str,
    fields: &[(usize, usize, &dyn Display)],
) -> Result {
    let is_plain = is_plain(formatter);
    let mut written = 0;
    for (start, end, field) in fields {
        formatter.write_str(&text[written..*start])?;
        // How the message is to be formatted says nothing about the fields, but `write_fmt` takes its time.
        if is_plain {
            field.fmt(formatter)?;
        } else {
            formatter.write_fmt(format_args!("{field}"))?;
        }
        written = *end;
    }
    formatter.write_str(&text[written..])
}
