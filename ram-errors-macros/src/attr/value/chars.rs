//! The value of `chars = "A-Za-z0-9._-"`.

use syn::parse::ParseStream;

use super::string;
use crate::attr::keys::Key;
use crate::diagnostics::rules;
use crate::shared::pattern::{self, Mistake};

/// Parses the pattern to a set of characters: bit `n` represents the ASCII character `n`.
pub(in crate::attr) fn parse(input: ParseStream) -> syn::Result<u128> {
    let literal = string(Key::Chars, input)?;
    pattern::parse(&literal.value)
        .map_err(|mistake| syn::Error::new(literal.span, message(mistake)))
}

fn message(mistake: Mistake) -> String {
    let escaped = |character: char| character.escape_debug().to_string();
    match mistake {
        Mistake::Empty => rules::CHARS_NONE.message(&[]),
        Mistake::NotAscii(character) => rules::CHARS_NOT_ASCII.message(&[&escaped(character)]),
        Mistake::Backward(first, last) => {
            let (first, last) = (escaped(first), escaped(last));
            rules::CHARS_BACKWARD.message(&[&first, &last, &last, &first])
        }
        Mistake::Twice(character) => rules::CHARS_TWICE.message(&[&escaped(character)]),
        Mistake::Hyphen => rules::CHARS_HYPHEN.message(&[]),
    }
}
