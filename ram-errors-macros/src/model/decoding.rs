//! How `decode` gets the fields of a variant. `check` reports variants that cannot be decoded, and `expand` generates the decoding
//! of the others.

use syn::Type;

use super::{MessageOf, Origin, PublicOf, Variant};
use crate::template::{Piece, Template, What};
use crate::types::type_in;

/// Where the value of a field comes from.
#[derive(PartialEq, Eq)]
pub(crate) enum Reading {
    /// From the message, by `FromStr`.
    Message,
    /// From the member of that name, by `serde::Deserialize`.
    Member(String),
    /// The type has one value: `PhantomData` or `()`.
    Constant,
    /// From the code of the included type, by `Decode`.
    Included,
}

/// Why the fields of a variant cannot be decoded.
pub(crate) enum Obstacle<'a> {
    /// The placeholder of a field has a format.
    Format(Role, &'a str),
    /// A placeholder refers to an argument or a constant.
    NoField(Role),
    /// Two placeholders have no separator.
    Adjacent(Role),
    /// The message does not interpolate the field.
    Absent(Role, usize),
    /// `fmt` writes the message.
    Function,
    /// The message comes from the field, a foreign error.
    Foreign(usize),
    /// Another impl of `Display` writes the message.
    Elsewhere,
    /// Clients receive the phrase of the status in place of the message.
    Guarded,
}

/// The kind of a template.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Message,
    Public,
}

impl Role {
    /// Returns the name for a diagnostic.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Public => "public message",
        }
    }
}

/// A template that has every field that is parsed from the message.
pub(crate) struct Split {
    /// The literal before the first placeholder.
    pub(crate) before: String,
    /// The field of each placeholder, and the literal after the placeholder.
    pub(crate) placeholders: Vec<(usize, String)>,
}

impl Split {
    /// Returns the numbers of the placeholders of a field.
    pub(crate) fn positions(&self, field: usize) -> impl Iterator<Item = usize> {
        let placeholders = self.placeholders.iter().enumerate();
        placeholders
            .filter(move |(_, (own, _))| *own == field)
            .map(|(position, _)| position)
    }
}

impl Variant<'_> {
    pub(crate) fn reading(&self, field: usize) -> Reading {
        if matches!(self.origin, Origin::Included(included) if included == field) {
            return Reading::Included;
        }
        let field = &self.fields[field];
        match field.member_name() {
            Some((name, _)) => Reading::Member(name),
            None if has_one_value(field.ty) => Reading::Constant,
            None => Reading::Message,
        }
    }

    fn is_read_from_message(&self, field: usize) -> bool {
        self.reading(field) == Reading::Message
    }

    /// Returns whether a field is parsed from the message.
    pub(crate) fn needs_message(&self) -> bool {
        (0..self.fields.len()).any(|field| self.is_read_from_message(field))
    }

    /// Returns the templates of a received message: the message, then the public message.
    pub(crate) fn templates(&self) -> impl Iterator<Item = (Role, &Template)> {
        let message = match &self.message {
            MessageOf::Template(template) | MessageOf::Shown(template) => {
                Some((Role::Message, template))
            }
            MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => None,
        };
        let public = match &self.public {
            PublicOf::Own(template) => Some((Role::Public, template)),
            PublicOf::Guarded | PublicOf::Message | PublicOf::Field => None,
        };
        message.into_iter().chain(public)
    }

    /// Returns why the variant cannot be decoded from what clients receive; `None` if it can.
    pub(crate) fn obstacle(&self) -> Option<Obstacle<'_>> {
        // An `other` variant keeps what was received, and the code of a type within itself is decoded without the wrapper.
        let is_decoded = matches!(self.origin, Origin::Own(_) | Origin::Included(_));
        if !is_decoded || !self.needs_message() {
            return None;
        }
        if let PublicOf::Own(template) = &self.public {
            return self.split(Role::Public, template).err();
        }
        let status = match &self.origin {
            Origin::Own(spec) => spec.status_or_nothing(),
            Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => 0,
        };
        match &self.message {
            _ if status >= 500 && matches!(self.public, PublicOf::Guarded) => {
                Some(Obstacle::Guarded)
            }
            // Another derive reports its mistakes.
            MessageOf::Shown(template) if !template.is_sound => None,
            MessageOf::Template(template) | MessageOf::Shown(template) => {
                self.split(Role::Message, template).err()
            }
            MessageOf::Function(_) => Some(Obstacle::Function),
            MessageOf::Field(field) if self.is_read_from_message(*field) => {
                Some(Obstacle::Foreign(*field))
            }
            MessageOf::Field(_) => {
                let mut fields = 0..self.fields.len();
                let absent = fields.find(|field| self.is_read_from_message(*field));
                absent.map(|field| Obstacle::Absent(Role::Message, field))
            }
            MessageOf::Elsewhere => Some(Obstacle::Elsewhere),
        }
    }

    /// Splits a template into literals and fields.
    pub(crate) fn split<'a>(
        &'a self,
        role: Role,
        template: &'a Template,
    ) -> Result<Split, Obstacle<'a>> {
        let mut before = String::new();
        let mut placeholders: Vec<(usize, String)> = Vec::new();
        for piece in &template.pieces {
            let value = match piece {
                Piece::Literal(text) => {
                    let behind = placeholders.last_mut().map(|(_, behind)| behind);
                    behind.unwrap_or(&mut before).push_str(text);
                    continue;
                }
                Piece::Value(value) => value,
            };
            let What::Field(field) = value.what else {
                return Err(Obstacle::NoField(role));
            };
            let is_skipped = matches!(self.reading(field), Reading::Member(_) | Reading::Constant);
            if !value.is_plain() && !is_skipped {
                return Err(Obstacle::Format(role, &self.fields[field].name));
            }
            if placeholders
                .last()
                .is_some_and(|(_, behind)| behind.is_empty())
            {
                return Err(Obstacle::Adjacent(role));
            }
            placeholders.push((field, String::new()));
        }
        let split = Split {
            before,
            placeholders,
        };
        let absent = (0..self.fields.len())
            .filter(|field| self.is_read_from_message(*field))
            .find(|field| split.positions(*field).next().is_none());
        match absent {
            Some(field) => Err(Obstacle::Absent(role, field)),
            None => Ok(split),
        }
    }
}

/// Returns whether the type is known by its name to have a single value.
fn has_one_value(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
        || type_in(ty, "PhantomData").is_some()
}
