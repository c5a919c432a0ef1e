//! The texts of an attribute: format strings in which names stand for fields, arguments and what is known while the macro
//! runs.

mod arguments;
mod code_in_url;
mod filled_in;
mod format;
mod resolve;
mod wanted;

pub(crate) use self::arguments::{Argument, is_before_expression, local};
pub(crate) use self::wanted::Wanted;

use std::ops::Range;

use proc_macro2::{Ident, Span};

use self::resolve::resolve;
use crate::attr::literal::Text;
use crate::attr::{Limits, Message};
use crate::diagnostics::Findings;

/// A text with its names resolved.
pub(crate) struct Template {
    /// As people read it: with `{name}` where a value goes in.
    pub(crate) shown: Text,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) arguments: Vec<Argument>,
    /// The names of the fields in the arguments.
    pub(crate) mentions: Vec<String>,
    pub(crate) span: Span,
    /// Code can be generated from it: nothing is wrong with it, as far as this crate knows the forms of another derive.
    pub(crate) is_sound: bool,
}

pub(crate) enum Piece {
    Text(String),
    Value(Value),
}

/// A value in a text, and how it is formatted.
pub(crate) struct Value {
    pub(crate) what: What,
    /// Where `{name}` stands in what is shown.
    pub(crate) place: Range<usize>,
    /// Fill, alignment, sign, `#` and `0`.
    pub(crate) flags: String,
    pub(crate) width: Option<Measure>,
    pub(crate) precision: Option<Measure>,
    /// `?`, `x`, ..; empty for `Display`.
    pub(crate) kind: String,
}

impl Value {
    /// `{name}` without a format.
    pub(crate) fn is_plain(&self) -> bool {
        self.flags.is_empty()
            && self.width.is_none()
            && self.precision.is_none()
            && self.kind.is_empty()
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
}

/// A width or a precision.
pub(crate) enum Measure {
    Number(String),
    Value(What),
}

impl Template {
    /// A text without values.
    pub(crate) fn constant(text: String, span: Span) -> Self {
        Self {
            shown: Text::new(text.clone(), span),
            pieces: vec![Piece::Text(text)],
            arguments: Vec::new(),
            mentions: Vec::new(),
            span,
            is_sound: true,
        }
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(_) => None,
            Piece::Value(value) => Some(value),
        })
    }

    /// Whether it may say something about the value: it shows more than constants.
    pub(crate) fn tells_value(&self) -> bool {
        self.values().any(|value| match &value.what {
            What::Field(_) | What::Argument(_) => true,
            What::Captured(name) => name == "self",
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

pub(crate) fn message(message: &Message, scope: &Scope<'_>, findings: &mut Findings) -> Template {
    resolve(message, Role::Message, scope, findings)
}

/// The text of `#[error(..)]`. Its mistakes are reported by the derive that it belongs to.
pub(crate) fn foreign_message(message: &Message, scope: &Scope<'_>) -> Template {
    let mut findings = Findings::default();
    let template = resolve(message, Role::Foreign, scope, &mut findings);
    Template {
        is_sound: findings.is_empty(),
        ..template
    }
}

pub(crate) fn public(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> Template {
    resolve(&without_arguments(text), Role::Public, scope, findings)
}

/// The text of a solution, all filled in.
pub(crate) fn solution(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> Text {
    resolve(&without_arguments(text), Role::Solution, scope, findings).shown
}

/// The title, all filled in.
pub(crate) fn title(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> Text {
    resolve(&without_arguments(text), Role::Title, scope, findings).shown
}

/// The url, all filled in.
pub(crate) fn url(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> Text {
    resolve(&without_arguments(text), Role::Url, scope, findings).shown
}

fn without_arguments(text: &Text) -> Message {
    Message {
        text: text.clone(),
        arguments: proc_macro2::TokenStream::new(),
    }
}

impl Template {
    /// Adds text without values.
    fn push_text(&mut self, text: &str) {
        self.shown.value.push_str(text);
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
    }
}
