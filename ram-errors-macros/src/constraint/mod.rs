//! The characters and values of `chars` and `one_of`: the grammar of a pattern and the wordings of `{chars}` and `{one_of}`.
//!
//! `char_runs`, `pattern` and `wording` are the same files in `ram-errors`, so that both crates agree. A test compares them.

mod char_runs;
pub(crate) mod pattern;
mod wording;

use crate::text::Text;

/// Returns the characters as `{chars}` interpolates them.
pub(crate) fn characters_in_words(set: u128) -> String {
    let mut words = String::new();
    // Writing to a `String` does not fail.
    let _ = wording::write_characters(&mut words, set);
    words
}

/// Returns the values as `{one_of}` interpolates them.
pub(crate) fn values_in_words(values: &[Text]) -> String {
    let mut words = String::new();
    let _ = wording::write_list(&mut words, values.iter().map(|value| &value.value), "or");
    words
}
