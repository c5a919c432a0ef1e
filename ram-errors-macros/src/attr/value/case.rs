//! `rename_all = "snake_case"`.

use syn::parse::ParseStream;

use super::string;
use crate::attr::keys::Key;
use crate::attr::literal::SpannedString;
use crate::diagnostics::rules;
use crate::diagnostics::suggest::did_you_mean;

/// A case of `rename_all`. Values and word splitting are those of `serde`, so that `serde` and this derive spell a name alike.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const CASES: [(&str, Case); 8] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
    ("SCREAMING-KEBAB-CASE", Case::ScreamingKebab),
];

impl Case {
    pub(in crate::attr) fn parse(input: ParseStream) -> syn::Result<Self> {
        let SpannedString { value, span, .. } = string(Key::RenameAll, input)?;
        let known = CASES.iter().find(|(name, _)| *name == value);
        known.map(|(_, case)| *case).ok_or_else(|| {
            let hint = did_you_mean(&value, CASES.map(|(name, _)| name));
            syn::Error::new(span, rules::CASE_UNKNOWN.message(&[&value, &hint]))
        })
    }

    /// Returns the name of a variant in this case. Letters outside of ASCII are kept.
    pub(crate) fn apply(self, name: &str) -> String {
        match self {
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Camel => {
                let mut name = name.to_owned();
                if let Some(first) = name.get_mut(..1) {
                    first.make_ascii_lowercase();
                }
                name
            }
            Self::Snake => words(name),
            Self::ScreamingSnake => words(name).to_ascii_uppercase(),
            Self::Kebab => words(name).replace('_', "-"),
            Self::ScreamingKebab => words(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

/// Returns the name in lower case, with `_` before every upper-case letter but the first character.
fn words(name: &str) -> String {
    let mut words = String::new();
    for (index, character) in name.char_indices() {
        if index > 0 && character.is_uppercase() {
            words.push('_');
        }
        words.push(character.to_ascii_lowercase());
    }
    words
}
