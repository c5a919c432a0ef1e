//! The attributes of a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Meta, Token, Type};

use super::each_item;
use crate::findings::Findings;
use crate::nearest::did_you_mean;
use crate::rules;

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
                    meta => findings.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"#[source]"]),
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
                    findings.report(error.span(), &rules::FIELD_ATTRIBUTE, &[&"#[from(Type)]"]);
                    None
                }
            },
            meta @ Meta::NameValue(_) => {
                if !foreign {
                    findings.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"#[from]"]);
                }
                return;
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
            return Err(input.error(rules::FIELD_KEY.text(&[&input.to_string(), &""])));
        }
        let name = input.call(Ident::parse_any)?;
        let text = name.unraw().to_string();
        let place = match text.as_str() {
            "status" => &mut self.status,
            "transparent" => &mut self.transparent,
            _ => {
                let hint = did_you_mean(&text, ["status", "transparent"]);
                return Err(syn::Error::new(
                    name.span(),
                    rules::FIELD_KEY.text(&[&text, &hint]),
                ));
            }
        };
        if place.replace(name.span()).is_some() {
            findings.report(name.span(), &rules::KEY_TWICE, &[&text]);
        }
        if input.is_empty() || input.peek(Token![,]) {
            Ok(())
        } else {
            let form = format!("#[ram({text})]");
            Err(input.error(rules::FIELD_ATTRIBUTE.text(&[&form])))
        }
    }
}
