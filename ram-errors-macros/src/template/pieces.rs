//! A message with its names resolved. `expand` generates code from its pieces.

use proc_macro2::{Ident, Span};

use super::arguments::Argument;
use crate::attr::literal::SpannedString;
use crate::format_string::{Flags, Kind};

/// A message with its names resolved.
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) arguments: Vec<Argument>,
    /// The names of the fields in the arguments.
    pub(crate) mentions: Vec<String>,
    /// Whether code can be generated from the message. The message of another derive may have an unknown form.
    pub(crate) is_sound: bool,
    /// The string of the user.
    original: SpannedString,
}

pub(crate) enum Piece {
    Literal(String),
    Value(Value),
}

/// A value in a message, and how it is formatted.
pub(crate) struct Value {
    pub(crate) what: What,
    /// The name that is shown in place of the value; empty for the value of an expression.
    pub(crate) name: String,
    pub(crate) flags: Flags,
    pub(crate) width: Option<Measure>,
    pub(crate) precision: Option<Measure>,
    pub(crate) kind: Kind,
}

impl Value {
    /// `{name}` without a format.
    pub(crate) fn is_plain(&self) -> bool {
        self.flags == Flags::default()
            && self.width.is_none()
            && self.precision.is_none()
            && self.kind == Kind::Display
    }
}

/// What a name in a string refers to.
#[derive(Clone)]
pub(crate) enum What {
    /// The field with that number, in order of declaration.
    Field(usize),
    /// The argument with that number.
    Argument(usize),
    /// A captured name, such as a constant or `self`.
    Captured(Ident),
    /// `{code}` or `{status}` of the field that has the code of the variant.
    OfField(OfField),
}

/// What a variant takes from the field that has its code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OfField {
    Code,
    Status,
}

impl OfField {
    /// Finds the value that the name refers to.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "code" => Some(Self::Code),
            "status" => Some(Self::Status),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Status => "status",
        }
    }
}

/// A width or a precision.
pub(crate) enum Measure {
    Number(String),
    Value(What),
}

impl Template {
    /// Returns a message without values.
    pub(crate) fn constant(message: String, span: Span) -> Self {
        let original = SpannedString::new(message.clone(), span);
        Self {
            pieces: vec![Piece::Literal(message)],
            ..Self::empty(original)
        }
    }

    pub(super) fn empty(original: SpannedString) -> Self {
        Self {
            pieces: Vec::new(),
            arguments: Vec::new(),
            mentions: Vec::new(),
            is_sound: true,
            original,
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.original.span
    }

    /// Returns the message for display, with `{name}` in place of each value.
    pub(crate) fn display_text(&self) -> SpannedString {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Value(value) => text.extend(["{", &value.name, "}"]),
            }
        }
        self.original.with_value(text)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(_) => None,
            Piece::Value(value) => Some(value),
        })
    }

    /// Returns whether the message depends on the value, because it interpolates more than constants.
    pub(crate) fn tells_value(&self) -> bool {
        self.values().any(|value| match &value.what {
            What::Field(_) | What::Argument(_) => true,
            What::Captured(name) => name == "self",
            // Every response has the code and the status.
            What::OfField(_) => false,
        })
    }

    pub(crate) fn is_constant(&self) -> bool {
        self.values().next().is_none()
    }

    /// Adds a piece without values.
    pub(super) fn push_literal(&mut self, literal: &str) {
        if let Some(Piece::Literal(last)) = self.pieces.last_mut() {
            last.push_str(literal);
        } else {
            self.pieces.push(Piece::Literal(literal.to_owned()));
        }
    }
}
