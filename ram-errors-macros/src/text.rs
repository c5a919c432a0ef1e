//! Texts of attributes.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, parenthesized};

/// A string literal, or several put together by `concat!`.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
}

impl Parse for Text {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(syn::Ident) && input.peek2(Token![!]) {
            let name: syn::Ident = input.parse()?;
            if name != "concat" {
                return Err(syn::Error::new(
                    name.span(),
                    "expected a string or `concat!(..)`",
                ));
            }
            input.parse::<Token![!]>()?;
            let pieces;
            parenthesized!(pieces in input);
            let mut value = String::new();
            while !pieces.is_empty() {
                value.push_str(&piece(&pieces)?);
                if !pieces.is_empty() {
                    pieces.parse::<Token![,]>()?;
                }
            }
            return Ok(Self {
                value,
                span: name.span(),
            });
        }
        let literal: LitStr = input.parse()?;
        if !literal.suffix().is_empty() {
            return Err(syn::Error::new(
                literal.span(),
                "a string here has no suffix",
            ));
        }
        Ok(Self {
            value: literal.value(),
            span: literal.span(),
        })
    }
}

/// A literal or a nested `concat!`, as `concat!` prints it.
fn piece(input: ParseStream) -> syn::Result<String> {
    if input.peek(syn::Ident) && input.peek2(Token![!]) {
        return Ok(Text::parse(input)?.value);
    }
    let minus: Option<Token![-]> = input.parse()?;
    let literal: Lit = input.parse()?;
    let text = match &literal {
        Lit::Str(text) if minus.is_none() => text.value(),
        Lit::Char(text) if minus.is_none() => text.value().to_string(),
        Lit::Bool(truth) if minus.is_none() => truth.value.to_string(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_digits().to_owned(),
        other => {
            return Err(syn::Error::new(
                other.span(),
                "expected a literal that `concat!` takes",
            ));
        }
    };
    Ok(if minus.is_some() {
        format!("-{text}")
    } else {
        text
    })
}

/// Whether groups stand in one another more than `limit` deep. Does not recurse, so that no input is too deep for it.
pub(crate) fn deeper_than(tokens: &TokenStream, limit: usize) -> Option<Span> {
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(tokens) = open.last_mut() {
        match tokens.next() {
            Some(TokenTree::Group(group)) => {
                if open.len() > limit {
                    return Some(group.span_open());
                }
                open.push(group.stream().into_iter());
            }
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    None
}
