//! The attributes of a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Meta, Type};

use super::items::each_item;
use super::keys::{Key, Place, Synonym};
use super::value;
use crate::diagnostics::Findings;
use crate::diagnostics::rules;
use crate::diagnostics::suggest::nearest;

/// What the attributes of a field say, each with its place.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) source: Option<Span>,
    pub(crate) from: Option<From>,
    pub(crate) status: Option<Span>,
    pub(crate) transparent: Option<Span>,
}

pub(crate) struct From {
    pub(crate) span: Span,
    /// The type in `#[from(T)]`.
    pub(crate) unboxed: Option<Type>,
}

impl FieldAttrs {
    /// Reads `#[source]`, `#[from]` and `#[ram(..)]`. Where another derive writes `Error` and `From`, its forms of
    /// `#[source]` and `#[from]` are its own.
    pub(crate) fn parse(attributes: &[Attribute], foreign: bool, findings: &mut Findings) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("source") {
                match &attribute.meta {
                    Meta::Path(path) if attrs.source.is_none() => attrs.source = Some(path.span()),
                    Meta::Path(path) => {
                        findings.report_over(path, &rules::FIELD_TWICE, &[&"source"]);
                    }
                    _ if foreign => {}
                    meta => {
                        findings.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"`#[source]`"]);
                        // It counts as what it was meant to be, so that nothing follows from its absence.
                        attrs.source.get_or_insert_with(|| meta.path().span());
                    }
                }
            } else if attribute.path().is_ident("from") {
                attrs.parse_from(attribute, foreign, findings);
            } else if attribute.path().is_ident("ram") {
                each_item(attribute, findings, |input, findings| {
                    attrs.parse_item(input, findings)
                });
            }
        }
        attrs
    }

    fn parse_from(&mut self, attribute: &Attribute, foreign: bool, findings: &mut Findings) {
        let unboxed = match &attribute.meta {
            Meta::Path(_) => None,
            Meta::List(_) if foreign => return,
            Meta::List(list) => match list.parse_args::<Type>() {
                Ok(ty) => Some(ty),
                Err(error) => {
                    let form = "`#[from(Type)]`";
                    findings.report(error.span(), &rules::FIELD_ATTRIBUTE, &[&form]);
                    None
                }
            },
            meta @ Meta::NameValue(_) => {
                if foreign {
                    return;
                }
                findings.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"`#[from]`"]);
                None
            }
        };
        if self.from.is_some() {
            findings.report_over(attribute.path(), &rules::FIELD_TWICE, &[&"from"]);
            return;
        }
        self.from = Some(From {
            span: attribute.path().span(),
            unboxed,
        });
    }

    fn parse_item(
        &mut self,
        input: syn::parse::ParseStream,
        findings: &mut Findings,
    ) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            let text =
                rules::FIELD_ATTRIBUTE.message(&[&"`#[ram(status)]` or `#[ram(transparent)]`"]);
            return Err(syn::Error::new(value::next_span(input), text));
        }
        let name = input.call(Ident::parse_any)?;
        let text = name.unraw().to_string();
        let place = match text.as_str() {
            "status" => &mut self.status,
            "transparent" => &mut self.transparent,
            _ => return Err(self.unknown_key(&name, &text)),
        };
        if place.replace(name.span()).is_some() {
            findings.report(name.span(), &rules::KEY_TWICE, &[&text]);
        }
        if value::ends(input) {
            Ok(())
        } else {
            let form = format!("`#[ram({text})]`");
            let text = rules::FIELD_ATTRIBUTE.message(&[&form]);
            Err(syn::Error::new(value::next_span(input), text))
        }
    }

    fn unknown_key(&mut self, name: &Ident, text: &str) -> syn::Error {
        let message = if let "source" | "from" = text {
            // It counts as what it was meant to be, so that nothing follows from its absence.
            if text == "source" {
                self.source.get_or_insert_with(|| name.span());
            } else {
                self.from.get_or_insert_with(|| From {
                    span: name.span(),
                    unboxed: None,
                });
            }
            rules::OWN_ATTRIBUTE.message(&[&text, &text])
        } else if let Some(key) = Key::from_name(text) {
            rules::MISPLACED_KEY.message(&[&text, &key.home(Place::Field), &Place::Field])
        } else {
            let synonym = Synonym::of(text).map(|synonym| synonym.key().name());
            let hint = nearest(synonym.unwrap_or(text), ["status", "transparent"])
                .map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
            rules::FIELD_KEY.message(&[&text, &hint])
        };
        syn::Error::new(name.span(), message)
    }
}
