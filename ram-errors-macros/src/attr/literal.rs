//! Texts of attributes.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, parenthesized};

/// A string literal, or several put together by `concat!`.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
    /// The literal, if it is written as any literal of that value would be: the compiler does not have to make another one.
    literal: Option<Literal>,
}

impl Text {
    /// Whether a string literal or `concat!` comes next.
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

    /// What was made of this text, which mostly is just this.
    pub(crate) fn with_value(&self, value: String) -> Self {
        let literal = self.literal.clone().filter(|_| self.value == value);
        Self {
            value,
            span: self.span,
            literal,
        }
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.literal {
            Some(literal) => tokens.append(literal.clone()),
            None => tokens.append(Literal::string(&self.value)),
        }
    }
}

impl Parse for Text {
    /// An error says no more than that there is none: which key takes a text, and in which form, is known to the caller.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !is_macro(input) {
            return input.parse().map(|StringLiteral(text)| text);
        }
        let name: syn::Ident = input.parse()?;
        input.parse::<Token![!]>()?;
        let content;
        parenthesized!(content in input);
        let value = pieces(&content);
        // All of it is taken, so that what is left over is not a mistake of its own.
        content.parse::<TokenStream>()?;
        if name != "concat" {
            return Err(no_text(input));
        }
        Ok(Self::new(value?, name.span()))
    }
}

/// A string literal alone.
pub(crate) struct StringLiteral(pub(crate) Text);

impl Parse for StringLiteral {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Some(text) = plain(input) {
            return Ok(Self(text));
        }
        let literal: LitStr = input.parse()?;
        if literal.suffix().is_empty() {
            Ok(Self(Text::new(literal.value(), literal.span())))
        } else {
            Err(no_text(input))
        }
    }
}

/// Reads the string literal that comes next, if what stands between its quotes is its value. `LitStr` goes through each of
/// them twice, which is a good part of the time that the derive takes.
fn plain(input: ParseStream) -> Option<Text> {
    let text = input.step(|cursor| {
        let next = cursor.literal();
        next.and_then(|(literal, rest)| Some((as_written(literal)?, rest)))
            .ok_or_else(|| cursor.error("expected a text"))
    });
    text.ok()
}

/// None if what stands between the quotes is not the value.
fn as_written(mut literal: Literal) -> Option<Text> {
    let span = literal.span();
    let written = literal.to_string();
    let value = written.strip_prefix('"')?.strip_suffix('"')?;
    // Each search for one character is a fast one, also in a build that is not optimized.
    if value.contains('\\') || value.contains('"') || value.contains('\r') {
        return None;
    }
    // Where it is written out it is generated code.
    literal.set_span(Span::call_site());
    Some(Text {
        value: value.to_owned(),
        span,
        literal: Some(literal),
    })
}

fn no_text(input: ParseStream) -> syn::Error {
    input.error("expected a text")
}

fn is_macro(input: ParseStream) -> bool {
    input.peek(syn::Ident) && input.peek2(Token![!])
}

/// What `concat!` makes of its arguments.
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

/// A literal or a nested `concat!`, as `concat!` prints it.
fn piece(input: ParseStream) -> syn::Result<String> {
    if is_macro(input) {
        return Ok(Text::parse(input)?.value);
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
