//! `limit = 100`, `limit = 1..=64` and `limit(name = 20, ..)`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, Token, parenthesized, token};

use super::{ends, equals, expected, next_span};
use crate::attr::items::each;
use crate::attr::keys::Key;
use crate::diagnostics::{Diagnostics, rules};

#[derive(Clone)]
pub(crate) enum Limits {
    One(Bounds),
    Named(Vec<(Ident, Bounds)>),
}

/// `100` or `1..=64`.
#[derive(Clone)]
pub(crate) struct Bounds {
    pub(crate) min: u64,
    pub(crate) max: u64,
    /// Whether only an upper bound is given.
    pub(crate) is_one_number: bool,
    /// The tokens of the limit.
    pub(crate) tokens: TokenStream,
}

impl Limits {
    /// Parses the limits. Returns `None` if a limit has a mistake, which a diagnostic reports.
    pub(in crate::attr) fn parse(
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<Option<Self>> {
        if !input.peek(token::Paren) {
            equals(Key::Limit, input)?;
            return Bounds::parse(input).map(Self::One).map(Some);
        }
        let content;
        let parens = parenthesized!(content in input);
        if content.is_empty() {
            diagnostics.report(parens.span.join(), &rules::LIMIT_NONE, &[]);
            return Ok(None);
        }
        let mut named: Vec<(Ident, Bounds)> = Vec::new();
        let mut is_complete = true;
        each(&content, diagnostics, |input, diagnostics| {
            let (name, bounds) = Self::parse_named(input).inspect_err(|_| is_complete = false)?;
            if named.iter().any(|(other, _)| *other == name) {
                diagnostics.report(name.span(), &rules::LIMIT_NAME_TWICE, &[&name]);
            } else {
                named.push((name, bounds));
            }
            Ok(())
        });
        Ok(is_complete.then_some(Self::Named(named)))
    }

    fn parse_named(input: ParseStream) -> syn::Result<(Ident, Bounds)> {
        if !input.peek(Ident::peek_any) {
            return Err(expected(Key::Limit, next_span(input)));
        }
        let name = input.call(Ident::parse_any)?.unraw();
        equals(Key::Limit, input)?;
        let bounds = Bounds::parse(input)?;
        if ends(input) {
            Ok((name, bounds))
        } else {
            Err(Number::unexpected_token(input))
        }
    }
}

impl Bounds {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut first = None;
        if !input.peek(Token![..]) {
            let number = Number::parse(input)?;
            if ends(input) {
                return Ok(Self {
                    min: 0,
                    max: number.value,
                    is_one_number: true,
                    tokens: number.literal.into_token_stream(),
                });
            }
            first = Some(number);
        }
        let (mut min, mut tokens) = (0, TokenStream::new());
        if let Some(Number { value, literal }) = first {
            min = value;
            literal.to_tokens(&mut tokens);
        }
        let minimum = tokens.to_string();
        let is_inclusive = input.peek(Token![..=]);
        let is_old = input.peek(Token![...]);
        if is_inclusive {
            input.parse::<Token![..=]>()?.to_tokens(&mut tokens);
        } else if is_old {
            input.parse::<Token![...]>()?.to_tokens(&mut tokens);
        } else if input.peek(Token![..]) {
            input.parse::<Token![..]>()?.to_tokens(&mut tokens);
        } else {
            return Err(Number::unexpected_token(input));
        }
        if ends(input) {
            let text = rules::LIMIT_OPEN.message(&[]);
            return Err(syn::Error::new_spanned(tokens, text));
        }
        let Number { value, literal } = Number::parse(input)?;
        literal.to_tokens(&mut tokens);
        if is_inclusive {
            return Ok(Self {
                min,
                max: value,
                is_one_number: false,
                tokens,
            });
        }
        let last = if is_old {
            value
        } else {
            value.saturating_sub(1)
        };
        let text = rules::LIMIT_EXCLUSIVE.message(&[&minimum, &last]);
        Err(syn::Error::new_spanned(tokens, text))
    }
}

/// An integer literal of at most 64 bits.
struct Number {
    value: u64,
    literal: LitInt,
}

impl Number {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let text = || rules::LIMIT_NUMBER.message(&[]);
        if let (true, Ok(minus)) = (input.peek(Token![-]), input.parse::<Token![-]>()) {
            let literal: Option<Lit> = input.parse().ok();
            return Err(syn::Error::new_spanned(quote!(#minus #literal), text()));
        }
        let span = next_span(input);
        let literal: LitInt = input
            .parse()
            .map_err(|_: syn::Error| syn::Error::new(span, text()))?;
        match literal.base10_parse() {
            Ok(value) if literal.suffix().is_empty() || literal.suffix() == "u64" => {
                Ok(Self { value, literal })
            }
            _ => Err(syn::Error::new(span, text())),
        }
    }

    /// Returns the error about the token after an integer.
    fn unexpected_token(input: ParseStream) -> syn::Error {
        let text = if input.peek(Ident::peek_any) {
            rules::EXPECTED_COMMA.message(&[&"the integer"])
        } else {
            rules::LIMIT_NUMBER.message(&[])
        };
        syn::Error::new(next_span(input), text)
    }
}
