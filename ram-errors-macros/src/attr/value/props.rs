//! `props(name = "value", ..)`.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, parenthesized, token};

use super::{after_equals, ends, expected, next_span};
use crate::attr::items::each;
use crate::attr::keys::Key;
use crate::attr::literal::Text;
use crate::diagnostics::{Findings, rules};

#[derive(Clone)]
pub(crate) struct Prop {
    pub(crate) name: Ident,
    pub(crate) value: String,
}

impl Prop {
    pub(in crate::attr) fn parse_all(
        input: ParseStream,
        findings: &mut Findings,
    ) -> syn::Result<Vec<Self>> {
        if !input.peek(token::Paren) {
            return Err(expected(Key::Props, next_span(input)));
        }
        let content;
        parenthesized!(content in input);
        let mut props: Vec<Self> = Vec::new();
        each(&content, findings, |input, findings| {
            let prop = Self::parse_one(input)?;
            if props.iter().any(|other| other.name == prop.name) {
                findings.report(prop.name.span(), &rules::PROP_TWICE, &[&prop.name]);
            } else {
                props.push(prop);
            }
            Ok(())
        });
        Ok(props)
    }

    fn parse_one(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(expected(Key::Props, next_span(input)));
        }
        let name = input.call(Ident::parse_any)?.unraw();
        let value = after_equals::<Text>(Key::Props, input)?.value;
        if ends(input) {
            Ok(Self { name, value })
        } else {
            let text = rules::EXPECTED_COMMA.message(&[&"the text"]);
            Err(syn::Error::new(next_span(input), text))
        }
    }
}
