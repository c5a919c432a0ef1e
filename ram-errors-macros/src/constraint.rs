//! Characters and values in words, for messages and for the table of codes.

use crate::attr::literal::SpannedString;
use crate::shared::wording;

/// Returns the characters as `{chars}` interpolates them.
pub(crate) fn characters_in_words(set: u128) -> String {
    let mut words = String::new();
    // Writing to a `String` does not fail.
    let _ = wording::write_characters(&mut words, set);
    words
}

/// Returns the values as `{one_of}` interpolates them.
pub(crate) fn values_in_words(values: &[SpannedString]) -> String {
    let mut words = String::new();
    let _ = wording::write_list(&mut words, values.iter().map(|value| &value.value), "or");
    words
}
