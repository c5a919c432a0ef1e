//! One variant: whose code it carries, what it says, and which of its fields is the source.

use syn::{ExprPath, Ident};

use super::Field;
use crate::attr::literal::Text;
use crate::attr::{Constraints, Header, Limits, Prop, Status};
use crate::template::Template;

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// Neither `()` nor `{}` follows the name.
    pub(crate) is_unit: bool,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) origin: Origin,
    pub(crate) message: MessageOf,
    pub(crate) public: PublicOf,
    pub(crate) source: SourceOf,
    /// The field marked `#[from]`.
    pub(crate) from: Option<usize>,
    /// The field marked `#[ram(status)]`.
    pub(crate) status: Option<usize>,
}

impl Variant<'_> {
    /// Returns the field that has the code of the variant, and the macro that converts the field to `dyn RamError`.
    pub(crate) fn field_with_code(&self) -> Option<(usize, &'static str)> {
        match self.origin {
            Origin::Own(_) => None,
            Origin::Included(field) | Origin::Itself(field) => Some((field, "__transparent_field")),
            Origin::Other(field) => Some((field, "__unknown_field")),
        }
    }
}

/// Whose code and status a variant has.
pub(crate) enum Origin {
    Own(Box<Spec>),
    /// Those of that field, whose catalog is included.
    Included(usize),
    /// Those of that field, which is of the same type: its catalog has nothing that this one lacks.
    Itself(usize),
    /// Those of that field, an `UnknownError`.
    Other(usize),
}

/// A code and all that is said about it.
pub(crate) struct Spec {
    /// None where it is missing or could not be read, which a diagnostic says.
    pub(crate) code: Option<Text>,
    /// None likewise.
    pub(crate) status: Option<Status>,
    pub(crate) shared: bool,
    pub(crate) solution: Option<Text>,
    pub(crate) url: Option<Text>,
    pub(crate) limits: Option<Limits>,
    pub(crate) unit: Option<Text>,
    pub(crate) constraints: Constraints,
    pub(crate) props: Vec<Prop>,
    pub(crate) title: Option<Text>,
    pub(crate) headers: Vec<Header>,
}

impl Spec {
    /// Empty where the code is missing.
    pub(crate) fn code_or_nothing(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.value)
    }

    /// 0 where the status is missing.
    pub(crate) fn status_or_nothing(&self) -> u64 {
        self.status.as_ref().map_or(0, |status| status.value)
    }
}

/// Who writes the message of a value.
pub(crate) enum MessageOf {
    Template(Template),
    /// A template that the catalog shows, while `Display` is written elsewhere.
    Shown(Template),
    Function(ExprPath),
    Field(usize),
    Elsewhere,
}

/// What a client is told.
pub(crate) enum PublicOf {
    /// The message, below 500 or where it says nothing about the value.
    Guarded,
    Message,
    Text(Template),
    /// What the field tells that has the code.
    Field,
}

/// What caused the error.
pub(crate) enum SourceOf {
    None,
    Field(usize),
    /// The source of that field.
    OfField(usize),
}
