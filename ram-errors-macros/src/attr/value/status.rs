//! `status = 409`.

use proc_macro2::Span;
use quote::quote;
use syn::parse::ParseStream;
use syn::{LitInt, Token};

use super::{equals, expected, next_span};
use crate::attr::keys::Key;
use crate::diagnostics::rules;

#[derive(Clone)]
pub(crate) struct Status {
    /// Any integer. `check` compares it with the range of statuses.
    pub(crate) value: u64,
    pub(crate) span: Span,
}

impl Status {
    pub(in crate::attr) fn parse(input: ParseStream) -> syn::Result<Self> {
        equals(Key::Status, input)?;
        let span = next_span(input);
        if input.peek(Token![-]) {
            let minus: Token![-] = input.parse()?;
            let literal: LitInt = input.parse().map_err(|_| expected(Key::Status, span))?;
            return Err(syn::Error::new_spanned(
                quote!(#minus #literal),
                rules::STATUS_RANGE.message(&[&format!("-{}", literal.base10_digits())]),
            ));
        }
        let literal: LitInt = input.parse().map_err(|_| expected(Key::Status, span))?;
        if !literal.suffix().is_empty() && literal.suffix() != "u16" {
            return Err(expected(Key::Status, literal.span()));
        }
        match literal.base10_parse() {
            Ok(value) => Ok(Self {
                value,
                span: literal.span(),
            }),
            Err(_) => Err(syn::Error::new(
                literal.span(),
                rules::STATUS_RANGE.message(&[&literal.base10_digits()]),
            )),
        }
    }
}
