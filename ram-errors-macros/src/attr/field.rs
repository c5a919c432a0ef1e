//! The attributes of a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Attribute, ExprPath, Ident, Meta, Token, Type};

use super::items::each_item;
use super::keys::{Key, Place, Synonym};
use super::literal::{SpannedString, StringLiteral};
use super::value::{self, check_header_name};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::diagnostics::suggest::nearest;

/// The attributes of a field, each with its span.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) source: Option<Span>,
    pub(crate) from: Option<From>,
    pub(crate) status: Option<StatusMark>,
    pub(crate) transparent: Option<Span>,
    pub(crate) member: Option<MemberMark>,
    /// The name of the header. It is valid.
    pub(crate) header: Option<SpannedString>,
}

/// `status` or `status = path`.
pub(crate) struct StatusMark {
    pub(crate) span: Span,
    /// The function from a reference to the field to its status.
    pub(crate) function: Option<ExprPath>,
}

/// `member` or `member = "name"`.
pub(crate) struct MemberMark {
    pub(crate) span: Span,
    /// `None` if the member has the name of the field.
    pub(crate) name: Option<SpannedString>,
}

/// The keys of `#[ram(..)]` on a field, each with its form.
const KEYS: [(&str, &str); 4] = [
    ("header", "`#[ram(header = \"Retry-After\")]`"),
    ("member", "`#[ram(member)]` or `#[ram(member = \"name\")]`"),
    (
        "status",
        "`#[ram(status)]` or `#[ram(status = path::to::function)]`",
    ),
    ("transparent", "`#[ram(transparent)]`"),
];

/// Returns the form of the key.
fn form(key: &str) -> &'static str {
    let known = KEYS.iter().find(|(name, _)| *name == key);
    known.map_or("", |(_, form)| form)
}

pub(crate) struct From {
    pub(crate) span: Span,
    /// The type in `#[from(T)]`.
    pub(crate) unboxed: Option<Type>,
}

impl FieldAttrs {
    /// Parses `#[source]`, `#[from]` and `#[ram(..)]`. Other forms of `#[source]` and `#[from]` are not reported if another derive
    /// implements `Error` and `From`.
    pub(crate) fn parse(
        attributes: &[Attribute],
        foreign: bool,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("source") {
                match &attribute.meta {
                    Meta::Path(path) if attrs.source.is_none() => attrs.source = Some(path.span()),
                    Meta::Path(path) => {
                        diagnostics.report_over(path, &rules::FIELD_TWICE, &[&"source"]);
                    }
                    _ if foreign => {}
                    meta => {
                        diagnostics.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"`#[source]`"]);
                        // The attribute counts as given, so that its absence causes no second error.
                        attrs.source.get_or_insert_with(|| meta.path().span());
                    }
                }
            } else if attribute.path().is_ident("from") {
                attrs.parse_from(attribute, foreign, diagnostics);
            } else if attribute.path().is_ident("ram") {
                each_item(attribute, diagnostics, |input, diagnostics| {
                    attrs.parse_item(input, diagnostics)
                });
            }
        }
        attrs
    }

    fn parse_from(&mut self, attribute: &Attribute, foreign: bool, diagnostics: &mut Diagnostics) {
        let unboxed = match &attribute.meta {
            Meta::Path(_) => None,
            Meta::List(_) if foreign => return,
            Meta::List(list) => match list.parse_args::<Type>() {
                Ok(ty) => Some(ty),
                Err(error) => {
                    let form = "`#[from(Type)]`";
                    diagnostics.report(error.span(), &rules::FIELD_ATTRIBUTE, &[&form]);
                    None
                }
            },
            meta @ Meta::NameValue(_) => {
                if foreign {
                    return;
                }
                diagnostics.report_over(meta, &rules::FIELD_ATTRIBUTE, &[&"`#[from]`"]);
                None
            }
        };
        if self.from.is_some() {
            diagnostics.report_over(attribute.path(), &rules::FIELD_TWICE, &[&"from"]);
            return;
        }
        self.from = Some(From {
            span: attribute.path().span(),
            unboxed,
        });
    }

    fn parse_item(&mut self, input: ParseStream, diagnostics: &mut Diagnostics) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            let forms = "`#[ram(status)]`, `#[ram(transparent)]`, `#[ram(member)]` or `#[ram(header = \"..\")]`";
            let text = rules::FIELD_ATTRIBUTE.message(&[&forms]);
            return Err(syn::Error::new(value::next_span(input), text));
        }
        let name = input.call(Ident::parse_any)?;
        let (key, span) = (name.unraw().to_string(), name.span());
        let is_twice = match key.as_str() {
            "status" => {
                let function = optional_value(&key, input)?;
                let mark = StatusMark { span, function };
                self.status.replace(mark).is_some()
            }
            "transparent" => self.transparent.replace(span).is_some(),
            "member" => {
                let name = optional_value(&key, input)?.map(|StringLiteral(name)| name);
                self.member.replace(MemberMark { span, name }).is_some()
            }
            "header" => {
                let name = optional_value(&key, input)?.map(|StringLiteral(name)| name);
                let name = name.ok_or_else(|| wrong_form(&key, span))?;
                check_header_name(&name, diagnostics) && self.header.replace(name).is_some()
            }
            _ => return Err(self.unknown_key(&name, &key)),
        };
        if is_twice {
            diagnostics.report(span, &rules::KEY_TWICE, &[&key]);
        }
        if value::ends(input) {
            Ok(())
        } else {
            Err(wrong_form(&key, value::next_span(input)))
        }
    }

    fn unknown_key(&mut self, name: &Ident, text: &str) -> syn::Error {
        let message = if let "source" | "from" = text {
            // The attribute counts as given, so that its absence causes no second error.
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
            rules::MISPLACED_KEY.message(&[&text, &Place::Field, &key.home(Place::Field)])
        } else {
            let synonym = Synonym::of(text).map(|synonym| synonym.key().name());
            let hint = nearest(synonym.unwrap_or(text), KEYS.map(|(name, _)| name))
                .map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
            rules::FIELD_KEY.message(&[&text, &hint])
        };
        syn::Error::new(name.span(), message)
    }
}

/// Parses the value after `=`, if there is one.
fn optional_value<T: Parse>(key: &str, input: ParseStream) -> syn::Result<Option<T>> {
    if value::ends(input) {
        return Ok(None);
    }
    if !input.peek(Token![=]) || input.peek(Token![==]) {
        return Err(wrong_form(key, value::next_span(input)));
    }
    let equals: Token![=] = input.parse()?;
    if value::ends(input) {
        return Err(wrong_form(key, equals.span));
    }
    let span = value::next_span(input);
    let value = input
        .parse()
        .map_err(|_: syn::Error| wrong_form(key, span))?;
    Ok(Some(value))
}

fn wrong_form(key: &str, span: Span) -> syn::Error {
    syn::Error::new(span, rules::FIELD_ATTRIBUTE.message(&[&form(key)]))
}
