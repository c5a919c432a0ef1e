//! Parses `#[error(..)]`, the messages of a type that also derives `thiserror::Error`.

use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Meta};

use crate::attr::Message;
use crate::attr::keys::Place;
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;

/// A parsed `#[error(..)]`. `thiserror` reports its mistakes.
pub(crate) enum Foreign {
    Message(Message),
    Transparent,
    /// The message of a function, or an unknown form.
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

/// Returns the name of the first `#[error(..)]` on the type or its variants. If there is one, `thiserror` writes the messages.
pub(crate) fn writes_messages(input: &DeriveInput) -> Option<Ident> {
    let variants = match &input.data {
        Data::Enum(data) => Some(&data.variants),
        Data::Struct(_) | Data::Union(_) => None,
    };
    let of_variants = variants
        .into_iter()
        .flatten()
        .flat_map(|variant| &variant.attrs);
    let mut names = input
        .attrs
        .iter()
        .chain(of_variants)
        .filter_map(|attribute| attribute.path().get_ident());
    names.find(|name| *name == "error").cloned()
}

/// Reports `#[error(..)]` on fields. The derive macro declares the attribute, so the compiler does not report one that no
/// derive uses.
pub(crate) fn check_fields<'a>(
    fields: impl Iterator<Item = &'a Fields>,
    diagnostics: &mut Diagnostics,
) {
    for attribute in fields.flatten().flat_map(|field| &field.attrs) {
        if attribute.path().is_ident("error") {
            diagnostics.report_over(
                attribute.path(),
                &rules::MISPLACED_KEY,
                &[&"#[error(..)]", &Place::Field, &"a variant"],
            );
        }
    }
}
