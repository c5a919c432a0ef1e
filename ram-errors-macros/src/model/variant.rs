//! A resolved variant: the origin of its code, its spec, and its source.

use proc_macro2::Span;
use syn::{ExprPath, Ident};

use super::Field;
use crate::attr::literal::SpannedString;
use crate::attr::{Constraints, Header, Limits, Prop, Status};
use crate::template::Template;

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// Whether the variant is a unit variant.
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
    /// The span of `no_decode`.
    pub(crate) no_decode: Option<Span>,
    /// Whether the attributes of the variant or of its fields have a mistake.
    pub(crate) has_diagnostics: bool,
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

/// Where the code and the status of a variant come from.
pub(crate) enum Origin {
    Own(Box<Spec>),
    /// The field, whose catalog is included.
    Included(usize),
    /// The field, whose type is the type itself, so that its catalog is not included again.
    Itself(usize),
    /// The field, an `UnknownError`.
    Other(usize),
}

/// The spec of a code.
pub(crate) struct Spec {
    /// `None` if the code is missing or invalid, which a diagnostic reports.
    pub(crate) code: Option<SpannedString>,
    /// `None` if the status is missing or invalid, which a diagnostic reports.
    pub(crate) status: Option<Status>,
    pub(crate) shared: bool,
    pub(crate) solution: Option<SpannedString>,
    pub(crate) url: Option<SpannedString>,
    pub(crate) limits: Option<Limits>,
    pub(crate) unit: Option<SpannedString>,
    pub(crate) constraints: Constraints,
    pub(crate) props: Vec<Prop>,
    pub(crate) title: Option<SpannedString>,
    pub(crate) headers: Vec<Header>,
}

impl Spec {
    /// Returns the code, or an empty string if the code is missing.
    pub(crate) fn code_or_nothing(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.value)
    }

    /// Returns the status, or 0 if the status is missing.
    pub(crate) fn status_or_nothing(&self) -> u64 {
        self.status.as_ref().map_or(0, |status| status.value)
    }
}

/// Where the message of a value comes from.
pub(crate) enum MessageOf {
    Template(Template),
    /// A template for the catalog. Another impl of `Display` writes the message.
    Shown(Template),
    Function(ExprPath),
    Field(usize),
    Elsewhere,
}

/// The message that a client receives.
pub(crate) enum PublicOf {
    /// The message, if the status is below 500 or the message does not depend on the value.
    Guarded,
    Message,
    Own(Template),
    /// The public message of the field that has the code.
    Field,
}

/// The source of the error.
pub(crate) enum SourceOf {
    None,
    Field(usize),
    /// The source of that field.
    OfField(usize),
}
