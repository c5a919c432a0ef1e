//! Escapes strings from other systems for one line of a log or a terminal. [`ParseError`](crate::ParseError) and log records
//! use it.

use core::fmt::{self, Display, Write};

/// Formats a value and escapes the characters that could forge a line of a log or control a terminal.
///
/// Control characters (C0, DEL, C1), the separators of lines and paragraphs, and the characters that change the direction
/// of text become `\n`, `\u{1b}` and so on. All other characters are written unchanged, so messages stay readable.
pub(crate) struct Escape<T>(pub(crate) T);

impl<T: Display> Display for Escape<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(EscapingWriter(f), "{}", self.0)
    }
}

/// Escapes the strings that are written to it, so that the value need not be stored in a string first.
struct EscapingWriter<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for EscapingWriter<'_, '_> {
    fn write_str(&mut self, string: &str) -> fmt::Result {
        for character in string.chars() {
            if is_control(character) {
                write!(self.0, "{}", character.escape_default())?;
            } else {
                self.0.write_char(character)?;
            }
        }
        Ok(())
    }
}

/// Returns whether a character controls how the characters around it are displayed.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            // Bidirectional marks, embeddings, overrides and isolates.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // The separators of lines and paragraphs.
            | '\u{2028}' | '\u{2029}'
        )
}
