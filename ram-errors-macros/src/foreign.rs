//! `#[error(..)]`: the messages of a type that derives `thiserror::Error` too.

use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Data, DeriveInput, Ident, Meta};

use crate::attr::Message;

/// What `#[error(..)]` says. Its mistakes are `thiserror`'s to report.
pub(crate) enum Foreign {
    Message(Message),
    Transparent,
    /// Written by a function, or in a form that is not known here.
    Written,
}

impl Foreign {
    pub(crate) fn of(attributes: &[Attribute]) -> Option<Self> {
        let attribute = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("error"))?;
        let Meta::List(list) = &attribute.meta else {
            return Some(Self::Written);
        };
        let parser = |input: ParseStream| {
            if input.peek(Ident) {
                let is_transparent = input.parse::<Ident>()? == "transparent";
                input.parse::<proc_macro2::TokenStream>()?;
                return Ok(if is_transparent {
                    Self::Transparent
                } else {
                    Self::Written
                });
            }
            Message::parse_list(input).map(Self::Message)
        };
        Some(parser.parse2(list.tokens.clone()).unwrap_or(Self::Written))
    }
}

/// Whether an `#[error(..)]` stands on the type or on one of its variants.
pub(crate) fn writes_messages(input: &DeriveInput) -> bool {
    let is_error = |attribute: &Attribute| attribute.path().is_ident("error");
    input.attrs.iter().any(is_error)
        || matches!(&input.data, Data::Enum(data)
            if data.variants.iter().any(|variant| variant.attrs.iter().any(is_error)))
}
