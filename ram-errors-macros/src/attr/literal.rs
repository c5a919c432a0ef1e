//! Parses the strings of attributes.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, parenthesized};

/// A string literal, or the string that `concat!` makes.
#[derive(Clone)]
pub(crate) struct SpannedString {
    pub(crate) value: String,
    pub(crate) span: Span,
    /// The literal, if it is written without escapes, so that the generated code can use it as it is.
    literal: Option<Literal>,
}

impl SpannedString {
    /// Returns whether a string literal or `concat!` comes next.
    pub(crate) fn is_next(input: ParseStream) -> bool {
        // `peek(LitStr)` parses the literal, so that an identifier, which mostly comes next, is excluded first.
        match input.cursor().ident() {
            Some((name, _)) => name == "concat" && is_macro(input),
            None => input.peek(LitStr),
        }
    }

    pub(crate) fn new(value: String, span: Span) -> Self {
        Self {
            value,
            span,
            literal: None,
        }
    }

    /// Returns the string with another value. The value is often the same.
    pub(crate) fn with_value(&self, value: String) -> Self {
        let literal = self.literal.clone().filter(|_| self.value == value);
        Self {
            value,
            span: self.span,
            literal,
        }
    }
}

impl ToTokens for SpannedString {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.literal {
            Some(literal) => tokens.append(literal.clone()),
            None => tokens.append(Literal::string(&self.value)),
        }
    }
}

impl Parse for SpannedString {
    /// The error has no useful message. The caller knows the key and its form.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !is_macro(input) {
            return input.parse().map(|StringLiteral(text)| text);
        }
        let name: syn::Ident = input.parse()?;
        input.parse::<Token![!]>()?;
        let content;
        parenthesized!(content in input);
        let value = pieces(&content);
        // All tokens are consumed, so that `syn` reports no unexpected token in addition.
        content.parse::<TokenStream>()?;
        if name != "concat" {
            return Err(no_text(input));
        }
        Ok(Self::new(value?, name.span()))
    }
}

/// A string literal alone.
pub(crate) struct StringLiteral(pub(crate) SpannedString);

impl Parse for StringLiteral {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Some(text) = plain(input) {
            return Ok(Self(text));
        }
        let literal: LitStr = input.parse()?;
        if literal.suffix().is_empty() {
            Ok(Self(SpannedString::new(literal.value(), literal.span())))
        } else {
            Err(no_text(input))
        }
    }
}

/// Parses the next string literal, if it has no escapes. `LitStr` would parse each literal twice.
fn plain(input: ParseStream) -> Option<SpannedString> {
    let text = input.step(|cursor| {
        let next = cursor.literal();
        next.and_then(|(literal, rest)| Some((without_escapes(literal)?, rest)))
            .ok_or_else(|| cursor.error("expected a string literal"))
    });
    text.ok()
}

/// Returns the characters between the quotes; `None` if they are not the value.
fn without_escapes(mut literal: Literal) -> Option<SpannedString> {
    let span = literal.span();
    let source = literal.to_string();
    let value = source.strip_prefix('"')?.strip_suffix('"')?;
    // With an escape, or a line break that the compiler normalizes, the value differs from these characters.
    if value.contains('\\') || value.contains('"') || value.contains('\r') {
        return None;
    }
    // The literal becomes a part of the generated code.
    literal.set_span(Span::call_site());
    Some(SpannedString {
        value: value.to_owned(),
        span,
        literal: Some(literal),
    })
}

fn no_text(input: ParseStream) -> syn::Error {
    input.error("expected a string literal")
}

fn is_macro(input: ParseStream) -> bool {
    input.peek(syn::Ident) && input.peek2(Token![!])
}

/// Returns the string that `concat!` makes of its arguments.
fn pieces(input: ParseStream) -> syn::Result<String> {
    let mut value = String::new();
    while !input.is_empty() {
        value.push_str(&piece(input)?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(value)
}

/// Returns a literal or a nested `concat!` as `concat!` formats it.
fn piece(input: ParseStream) -> syn::Result<String> {
    if is_macro(input) {
        return Ok(SpannedString::parse(input)?.value);
    }
    let minus: Option<Token![-]> = input.parse()?;
    let text = match input.parse()? {
        Lit::Str(text) if minus.is_none() => text.value(),
        Lit::Char(text) if minus.is_none() => text.value().to_string(),
        Lit::Bool(truth) if minus.is_none() => truth.value.to_string(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_digits().to_owned(),
        _ => return Err(no_text(input)),
    };
    Ok(if minus.is_some() {
        format!("-{text}")
    } else {
        text
    })
}
