//! Inspects JSON as it is written, without parsing its values. The callers have checked that the JSON is valid.

use alloc::string::String;

/// Returns the JSON without white space between its tokens.
pub(in crate::response) fn compact(json: &str) -> String {
    let mut strings = Strings::default();
    json.chars()
        .filter(|character| {
            let is_in_string = strings.advance(*character);
            is_in_string || !matches!(character, ' ' | '\t' | '\r' | '\n')
        })
        .collect()
}

/// Returns the depth of the nested arrays and objects.
pub(in crate::response) fn depth(json: &str) -> usize {
    let mut strings = Strings::default();
    let (mut depth, mut deepest) = (0_usize, 0);
    for character in json.chars() {
        if strings.advance(character) {
            continue;
        }
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Distinguishes the characters of strings from the characters between strings.
#[derive(Default)]
struct Strings {
    is_in_string: bool,
    is_escaped: bool,
}

impl Strings {
    /// Returns whether the next character is in a string. The quotes belong to the string.
    fn advance(&mut self, character: char) -> bool {
        let was_in_string = self.is_in_string;
        if self.is_escaped {
            self.is_escaped = false;
        } else if character == '"' {
            self.is_in_string = !self.is_in_string;
        } else {
            self.is_escaped = was_in_string && character == '\\';
        }
        was_in_string || self.is_in_string
    }
}
