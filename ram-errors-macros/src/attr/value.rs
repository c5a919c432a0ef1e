//! The values of the keys.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Ident, LitInt, LitStr, Token, parenthesized, token};

use super::keys::Key;
use crate::findings::Findings;
use crate::rules;
use crate::text::Text;

/// "expected `status = 409`", at the token that stands there instead.
pub(super) fn expected(key: Key, span: Span) -> syn::Error {
    syn::Error::new(span, rules::EXPECTED_VALUE.text(&[&key.form()]))
}

/// The `=` between a key and its value.
pub(super) fn equals(key: Key, input: ParseStream) -> syn::Result<()> {
    let Ok(equals) = input.parse::<Token![=]>() else {
        return Err(expected(key, input.span()));
    };
    if input.is_empty() || input.peek(Token![,]) {
        return Err(expected(key, equals.span()));
    }
    Ok(())
}

/// A value of any type behind `=`.
pub(super) fn after_equals<T: Parse>(key: Key, input: ParseStream) -> syn::Result<T> {
    equals(key, input)?;
    input
        .parse()
        .map_err(|error: syn::Error| expected(key, error.span()))
}

/// A string literal behind `=`, and nothing that would have to be put together: it is found by grep.
pub(super) fn string(key: Key, input: ParseStream) -> syn::Result<Text> {
    let literal: LitStr = after_equals(key, input)?;
    if literal.suffix().is_empty() {
        Ok(Text {
            value: literal.value(),
            span: literal.span(),
        })
    } else {
        Err(expected(key, literal.span()))
    }
}

#[derive(Clone)]
pub(crate) struct Status {
    /// Any number: whether it is a status is checked with the rest.
    pub(crate) value: u64,
    pub(crate) span: Span,
}

impl Status {
    pub(super) fn parse(input: ParseStream) -> syn::Result<Self> {
        let literal: LitInt = after_equals(Key::Status, input)?;
        match literal.base10_parse() {
            Ok(value) if literal.suffix().is_empty() || literal.suffix() == "u16" => Ok(Self {
                value,
                span: literal.span(),
            }),
            _ => Err(expected(Key::Status, literal.span())),
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
    pub(super) fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            let text = after_equals(Key::Message, input)?;
            return Ok(Self {
                text,
                arguments: TokenStream::new(),
            });
        }
        let content;
        parenthesized!(content in input);
        Self::parse_list(&content)
    }

    /// The text and its arguments.
    pub(crate) fn parse_list(input: ParseStream) -> syn::Result<Self> {
        let text = input
            .parse()
            .map_err(|error: syn::Error| expected(Key::Message, error.span()))?;
        if !input.is_empty() {
            input
                .parse::<Token![,]>()
                .map_err(|error| syn::Error::new(error.span(), "expected `,` behind the text"))?;
        }
        Ok(Self {
            text,
            arguments: input.parse()?,
        })
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
        if input.is_empty() || input.peek(Token![,]) {
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
    pub(crate) span: Span,
}

impl Limits {
    pub(super) fn parse(input: ParseStream, findings: &mut Findings) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            equals(Key::Limit, input)?;
            return Bounds::parse(input).map(Self::One);
        }
        let content;
        let parens = parenthesized!(content in input);
        let mut named: Vec<(Ident, Bounds)> = Vec::new();
        while !content.is_empty() {
            if !content.peek(Ident::peek_any) {
                return Err(expected(Key::Limit, content.span()));
            }
            let name = content.call(Ident::parse_any)?.unraw();
            if !content.peek(Token![=]) {
                return Err(expected(Key::Limit, content.span()));
            }
            content.parse::<Token![=]>()?;
            let bounds = Bounds::parse(&content)?;
            if named.iter().any(|(other, _)| *other == name) {
                findings.report(name.span(), &rules::LIMIT_NAME_TWICE, &[&name]);
            } else {
                named.push((name, bounds));
            }
            if !content.is_empty() && content.parse::<Token![,]>().is_err() {
                return Err(expected(Key::Limit, content.span()));
            }
        }
        if named.is_empty() {
            findings.report(parens.span.join(), &rules::LIMIT_NONE, &[]);
        }
        Ok(Self::Named(named))
    }
}

impl Bounds {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let (first_span, first) = if let Some(dots) = input.parse::<Option<Token![..=]>>()? {
            (dots.span(), None)
        } else {
            let (span, number) = whole_number(input)?;
            if input.is_empty() || input.peek(Token![,]) {
                return Ok(Self {
                    min: 0,
                    max: number,
                    is_one_number: true,
                    span,
                });
            }
            if input.peek(Token![..]) && !input.peek(Token![..=]) {
                let dots: Token![..] = input.parse()?;
                let last = whole_number(input).map_or(number, |(_, last)| last.saturating_sub(1));
                return Err(syn::Error::new(
                    dots.span(),
                    rules::LIMIT_EXCLUSIVE.text(&[&number, &last]),
                ));
            }
            if input.parse::<Token![..=]>().is_err() {
                return Err(expected(Key::Limit, input.span()));
            }
            (span, Some(number))
        };
        let (last_span, max) = whole_number(input)?;
        Ok(Self {
            min: first.unwrap_or(0),
            max,
            is_one_number: false,
            span: first_span.join(last_span).unwrap_or(first_span),
        })
    }
}

fn whole_number(input: ParseStream) -> syn::Result<(Span, u64)> {
    let error = |span| syn::Error::new(span, rules::LIMIT_NUMBER.text(&[]));
    let literal: LitInt = input
        .parse()
        .map_err(|other: syn::Error| error(other.span()))?;
    match literal.base10_parse() {
        Ok(number) if literal.suffix().is_empty() || literal.suffix() == "u64" => {
            Ok((literal.span(), number))
        }
        _ => Err(error(literal.span())),
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
            return Err(expected(Key::Props, input.span()));
        }
        let content;
        parenthesized!(content in input);
        let mut props: Vec<Self> = Vec::new();
        while !content.is_empty() {
            let prop =
                Self::parse_one(&content).map_err(|error| expected(Key::Props, error.span()))?;
            if props.iter().any(|other| other.name == prop.name) {
                findings.report(prop.name.span(), &rules::PROP_TWICE, &[&prop.name]);
            } else {
                props.push(prop);
            }
            if !content.is_empty() && content.parse::<Token![,]>().is_err() {
                return Err(expected(Key::Props, content.span()));
            }
        }
        Ok(props)
    }

    fn parse_one(input: ParseStream) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?.unraw();
        input.parse::<Token![=]>()?;
        Ok(Self {
            name,
            value: input.parse::<Text>()?.value,
        })
    }
}
