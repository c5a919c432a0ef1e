//! `props(name = "value", retryable = true, grpc = 5)`.

use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitBool, LitInt, Token, parenthesized, token};

use super::{after_equals, ends, expected, next_span};
use crate::attr::items::each;
use crate::attr::keys::Key;
use crate::attr::literal::SpannedString;
use crate::diagnostics::{Diagnostics, rules};

#[derive(Clone)]
pub(crate) struct Prop {
    pub(crate) name: Ident,
    pub(crate) value: String,
}

impl Prop {
    pub(in crate::attr) fn parse_all(
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<Vec<Self>> {
        if !input.peek(token::Paren) {
            return Err(expected(Key::Props, next_span(input)));
        }
        let content;
        parenthesized!(content in input);
        let mut props: Vec<Self> = Vec::new();
        each(&content, diagnostics, |input, diagnostics| {
            let prop = Self::parse_one(input)?;
            if props.iter().any(|other| other.name == prop.name) {
                diagnostics.report(prop.name.span(), &rules::PROP_TWICE, &[&prop.name]);
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
        let Value(value) = after_equals(Key::Props, input)?;
        if ends(input) {
            Ok(Self { name, value })
        } else {
            let text = rules::EXPECTED_COMMA.message(&[&"the value"]);
            Err(syn::Error::new(next_span(input), text))
        }
    }
}

/// The value of a property, as a string.
struct Value(String);

impl Parse for Value {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Some(LitBool { value, .. }) = input.parse()? {
            return Ok(Self(value.to_string()));
        }
        if input.peek(Token![-]) || input.peek(LitInt) {
            return integer(input).map(Self);
        }
        input.parse().map(|text: SpannedString| Self(text.value))
    }
}

/// Returns the decimal digits of an integer literal, without `_` and suffix.
fn integer(input: ParseStream) -> syn::Result<String> {
    let minus: Option<Token![-]> = input.parse()?;
    let literal: LitInt = input.parse()?;
    let sign = if minus.is_some() { "-" } else { "" };
    Ok(format!("{sign}{}", literal.base10_digits()))
}
