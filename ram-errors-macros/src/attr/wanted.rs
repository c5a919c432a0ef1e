//! Which arguments the placeholders of a message refer to. The parser of the attribute uses it to distinguish an argument from a
//! key.

use crate::format_string::{self, Count, Part, Placeholder, Reference};

/// What the placeholders of a message refer to.
#[derive(Default)]
pub(super) struct Wanted {
    /// `{}`: the next positional argument.
    pub(super) next: bool,
    /// `{0}`: a field of a tuple, or a positional argument.
    pub(super) index: bool,
    /// `{name}`: a field, or a named argument.
    pub(super) names: Vec<String>,
}

impl Wanted {
    /// Returns what the placeholders refer to. That is nothing if the message is not a format string.
    pub(super) fn by(message: &str) -> Self {
        let mut wanted = Self::default();
        for part in format_string::parse(message).unwrap_or_default() {
            if let Part::Placeholder(placeholder) = part {
                wanted.add_placeholder(placeholder);
            }
        }
        wanted
    }

    fn add_placeholder(&mut self, Placeholder { argument, format }: Placeholder) {
        self.add(argument);
        for count in [format.width, format.precision].into_iter().flatten() {
            match count {
                Count::Argument(reference) => self.add(reference),
                Count::Star => self.next = true,
                Count::Number(_) => {}
            }
        }
    }

    fn add(&mut self, reference: Reference) {
        match reference {
            Reference::Next => self.next = true,
            Reference::Index(_) => self.index = true,
            Reference::Name(name) => self.names.push(name),
        }
    }
}
