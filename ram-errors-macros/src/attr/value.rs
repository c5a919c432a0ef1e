//! The values of the keys.

pub(super) mod chars;
mod constraints;
pub(super) mod one_of;

pub(crate) use constraints::Constraints;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, LitInt, Token, parenthesized, token};

use super::keys::Key;
use super::{arguments, each};
use crate::findings::Findings;
use crate::rules;
use crate::text::{StringLiteral, Text};

/// "`status` takes a number from 300 to 599: write `status = 409`", at the token that stands there instead.
pub(super) fn expected(key: Key, span: Span) -> syn::Error {
    syn::Error::new(
        span,
        rules::EXPECTED_VALUE.text(&[&key.name(), &key.takes(), &key.form()]),
    )
}

/// What stands behind a value where nothing may: another key, or more of what should have been a literal.
pub(super) fn end(key: Key, input: ParseStream) -> syn::Error {
    let span = next_span(input);
    if input.peek(Ident::peek_any) || input.peek(Lit) || input.peek(Token![;]) {
        let name = format!("`{}`", key.name());
        syn::Error::new(span, rules::EXPECTED_COMMA.text(&[&name]))
    } else {
        expected(key, span)
    }
}

/// The next token, with all that is in it if it is a group; where nothing follows, the end.
pub(super) fn next_span(input: ParseStream) -> Span {
    match input.cursor().token_tree() {
        Some((token, _)) => token.span(),
        None => input.span(),
    }
}

/// The `=` between a key and its value.
pub(super) fn equals(key: Key, input: ParseStream) -> syn::Result<()> {
    // `==` and `=>` begin with `=` too.
    let is_equals = !input.peek(Token![==]) && !input.peek(Token![=>]);
    let Some(equals) = input.parse::<Token![=]>().ok().filter(|_| is_equals) else {
        return Err(expected(key, next_span(input)));
    };
    if ends(input) {
        return Err(expected(key, equals.span));
    }
    Ok(())
}

/// Whether the item ends here.
pub(super) fn ends(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// A value of any type behind `=`.
pub(super) fn after_equals<T: Parse>(key: Key, input: ParseStream) -> syn::Result<T> {
    equals(key, input)?;
    let span = next_span(input);
    input.parse().map_err(|_: syn::Error| expected(key, span))
}

/// A string literal behind `=`, and nothing that would have to be put together: it is found by grep.
pub(super) fn string(key: Key, input: ParseStream) -> syn::Result<Text> {
    after_equals(key, input).map(|StringLiteral(text)| text)
}

#[derive(Clone)]
pub(crate) struct Status {
    /// Any number: whether it is a status is checked with the rest.
    pub(crate) value: u64,
    pub(crate) span: Span,
}

impl Status {
    pub(super) fn parse(input: ParseStream) -> syn::Result<Self> {
        equals(Key::Status, input)?;
        let span = next_span(input);
        if input.peek(Token![-]) {
            let minus: Token![-] = input.parse()?;
            let literal: LitInt = input.parse().map_err(|_| expected(Key::Status, span))?;
            return Err(syn::Error::new_spanned(
                quote!(#minus #literal),
                rules::STATUS_RANGE.text(&[&format!("-{}", literal.base10_digits())]),
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
                rules::STATUS_RANGE.text(&[&literal.base10_digits()]),
            )),
        }
    }
}

/// A message: its text, and what follows the text in `message("..", ..)` or `#[error("..", ..)]`.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) text: Text,
    /// The arguments, without the comma before them.
    pub(crate) arguments: TokenStream,
}

impl Message {
    pub(super) fn parse(input: ParseStream, findings: &mut Findings) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            let text = after_equals(Key::Message, input)?;
            let arguments = arguments::outside_parentheses(&text, input)?;
            if !arguments.is_empty() {
                let written = arguments::with_key(&text, &arguments);
                findings.report_over(&arguments, &rules::ARGUMENTS_OUTSIDE, &[&written]);
            }
            return Ok(Self { text, arguments });
        }
        let content;
        parenthesized!(content in input);
        Self::parse_list(&content)
    }

    /// The text and its arguments.
    pub(crate) fn parse_list(input: ParseStream) -> syn::Result<Self> {
        let span = next_span(input);
        let text = input.parse::<Text>();
        let after_text = next_span(input);
        let is_separated = input.is_empty() || input.parse::<Token![,]>().is_ok();
        // All of it is taken, so that what is left over is not a mistake of its own.
        let arguments = input.parse()?;
        let text = text.map_err(|_| expected(Key::Message, span))?;
        if !is_separated {
            return Err(syn::Error::new(
                after_text,
                rules::EXPECTED_COMMA.text(&[&"the text"]),
            ));
        }
        Ok(Self { text, arguments })
    }
}

#[derive(Clone)]
pub(crate) enum Public {
    /// The message is fit for clients.
    Message,
    /// A client is told this instead.
    Text(Text),
}

impl Public {
    pub(super) fn parse(input: ParseStream) -> syn::Result<Self> {
        if ends(input) {
            return Ok(Self::Message);
        }
        after_equals(Key::Public, input).map(Self::Text)
    }
}

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
    /// Only an upper bound is written.
    pub(crate) is_one_number: bool,
    /// As it is written.
    pub(crate) tokens: TokenStream,
}

impl Limits {
    /// None if part of it could not be read, which a finding says.
    pub(super) fn parse(input: ParseStream, findings: &mut Findings) -> syn::Result<Option<Self>> {
        if !input.peek(token::Paren) {
            equals(Key::Limit, input)?;
            return Bounds::parse(input).map(Self::One).map(Some);
        }
        let content;
        let parens = parenthesized!(content in input);
        if content.is_empty() {
            findings.report(parens.span.join(), &rules::LIMIT_NONE, &[]);
            return Ok(None);
        }
        let mut named: Vec<(Ident, Bounds)> = Vec::new();
        let mut is_complete = true;
        each(&content, findings, |input, findings| {
            let (name, bounds) = Self::parse_named(input).inspect_err(|_| is_complete = false)?;
            if named.iter().any(|(other, _)| *other == name) {
                findings.report(name.span(), &rules::LIMIT_NAME_TWICE, &[&name]);
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
            Err(Number::end(input))
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
        let written = tokens.to_string();
        let is_inclusive = input.peek(Token![..=]);
        let is_old = input.peek(Token![...]);
        if is_inclusive {
            input.parse::<Token![..=]>()?.to_tokens(&mut tokens);
        } else if is_old {
            input.parse::<Token![...]>()?.to_tokens(&mut tokens);
        } else if input.peek(Token![..]) {
            input.parse::<Token![..]>()?.to_tokens(&mut tokens);
        } else {
            return Err(Number::end(input));
        }
        if ends(input) {
            let text = rules::LIMIT_OPEN.text(&[]);
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
        let text = rules::LIMIT_EXCLUSIVE.text(&[&written, &last]);
        Err(syn::Error::new_spanned(tokens, text))
    }
}

/// A whole number of 64 bits.
struct Number {
    value: u64,
    literal: LitInt,
}

impl Number {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let text = || rules::LIMIT_NUMBER.text(&[]);
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

    /// What stands behind a number where nothing may.
    fn end(input: ParseStream) -> syn::Error {
        let text = if input.peek(Ident::peek_any) {
            rules::EXPECTED_COMMA.text(&[&"the number"])
        } else {
            rules::LIMIT_NUMBER.text(&[])
        };
        syn::Error::new(next_span(input), text)
    }
}

#[derive(Clone)]
pub(crate) struct Prop {
    pub(crate) name: Ident,
    pub(crate) value: String,
}

impl Prop {
    pub(super) fn parse_all(input: ParseStream, findings: &mut Findings) -> syn::Result<Vec<Self>> {
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
            let text = rules::EXPECTED_COMMA.text(&[&"the text"]);
            Err(syn::Error::new(next_span(input), text))
        }
    }
}
