//! The texts of an attribute: format strings in which names stand for fields, arguments and what is known while the macro
//! runs.

mod arguments;
mod code_in_url;
mod filled_in;
mod format;
mod resolve;
mod wanted;

pub(crate) use self::arguments::{Argument, is_before_expression, local};
pub(crate) use self::format::{Flags, Kind};
pub(crate) use self::wanted::Wanted;

use proc_macro2::{Ident, Span};

use self::resolve::resolve;
use crate::attr::literal::Text;
use crate::attr::{Constraints, Limits, Message};
use crate::diagnostics::Diagnostics;

/// A message with its names resolved.
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) arguments: Vec<Argument>,
    /// The names of the fields in the arguments.
    pub(crate) mentions: Vec<String>,
    /// Code can be generated from it: nothing is wrong with it, as far as this crate knows the forms of another derive.
    pub(crate) is_sound: bool,
    /// As it is written.
    written: Text,
}

pub(crate) enum Piece {
    Literal(String),
    Value(Value),
}

/// A value in a message, and how it is formatted.
pub(crate) struct Value {
    pub(crate) what: What,
    /// What people read in its place; empty for the value of an expression.
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

/// What a name in a text stands for.
#[derive(Clone)]
pub(crate) enum What {
    /// The field with that number, in order of declaration.
    Field(usize),
    /// The argument with that number.
    Argument(usize),
    /// Something in scope, such as a constant or `self`.
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
    fn named(name: &str) -> Option<Self> {
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
    /// A message without values.
    pub(crate) fn constant(message: String, span: Span) -> Self {
        let written = Text::new(message.clone(), span);
        Self {
            pieces: vec![Piece::Literal(message)],
            ..Self::empty(written)
        }
    }

    fn empty(written: Text) -> Self {
        Self {
            pieces: Vec::new(),
            arguments: Vec::new(),
            mentions: Vec::new(),
            is_sound: true,
            written,
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.written.span
    }

    /// The message as people read it, with `{name}` in place of each value.
    pub(crate) fn display_text(&self) -> Text {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Value(value) => text.extend(["{", &value.name, "}"]),
            }
        }
        self.written.with_value(text)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(_) => None,
            Piece::Value(value) => Some(value),
        })
    }

    /// Whether it may say something about the value: it shows more than constants.
    pub(crate) fn tells_value(&self) -> bool {
        self.values().any(|value| match &value.what {
            What::Field(_) | What::Argument(_) => true,
            What::Captured(name) => name == "self",
            // Every response has both.
            What::OfField(_) => false,
        })
    }

    pub(crate) fn is_constant(&self) -> bool {
        self.values().next().is_none()
    }
}

/// What the names in a text may stand for.
pub(crate) struct Scope<'a> {
    /// The names of the fields, without `r#`; numbers for those of a tuple.
    pub(crate) fields: &'a [String],
    /// None where it is the field's.
    pub(crate) code: Option<&'a str>,
    /// None where it is the field's.
    pub(crate) status: Option<u64>,
    pub(crate) limits: Option<&'a Limits>,
    /// There is a limit, but it could not be read.
    pub(crate) limits_are_broken: bool,
    pub(crate) constraints: &'a Constraints,
    /// `chars` is given, but could not be read.
    pub(crate) chars_are_broken: bool,
    /// `one_of` is given, but could not be read.
    pub(crate) values_are_broken: bool,
}

/// The texts that differ in what may stand in them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Message,
    Public,
    Solution,
    Title,
    Url,
    /// The message of another derive, which checks it itself.
    Foreign,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Message | Self::Foreign => "the message",
            Self::Public => "the public message",
            Self::Solution => "the solution",
            Self::Title => "the title",
            Self::Url => "the url",
        }
    }

    fn shows_fields(self) -> bool {
        !matches!(self, Self::Solution | Self::Title | Self::Url)
    }
}

pub(crate) fn message(
    message: &Message,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Template {
    resolve(message, Role::Message, scope, diagnostics)
}

/// The text of `#[error(..)]`. Its mistakes are reported by the derive that it belongs to.
pub(crate) fn foreign_message(message: &Message, scope: &Scope<'_>) -> Template {
    let mut diagnostics = Diagnostics::default();
    let template = resolve(message, Role::Foreign, scope, &mut diagnostics);
    Template {
        is_sound: diagnostics.is_empty(),
        ..template
    }
}

pub(crate) fn public(text: &Text, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Template {
    resolve(&without_arguments(text), Role::Public, scope, diagnostics)
}

/// The text of a solution, all filled in.
pub(crate) fn solution(text: &Text, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Text {
    resolve(&without_arguments(text), Role::Solution, scope, diagnostics).display_text()
}

/// The title, all filled in.
pub(crate) fn title(text: &Text, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Text {
    resolve(&without_arguments(text), Role::Title, scope, diagnostics).display_text()
}

/// The url, all filled in.
pub(crate) fn url(text: &Text, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Text {
    resolve(&without_arguments(text), Role::Url, scope, diagnostics).display_text()
}

fn without_arguments(text: &Text) -> Message {
    Message {
        text: text.clone(),
        arguments: proc_macro2::TokenStream::new(),
    }
}

impl Template {
    /// Adds a piece without values.
    fn push_literal(&mut self, literal: &str) {
        if let Some(Piece::Literal(last)) = self.pieces.last_mut() {
            last.push_str(literal);
        } else {
            self.pieces.push(Piece::Literal(literal.to_owned()));
        }
    }
}
