//! Parses the values of the keys. Each kind of value has a file. This file has what they share.

mod case;
pub(super) mod chars;
mod constraints;
mod headers;
mod limits;
mod message;
pub(super) mod one_of;
mod props;
mod public;
mod status;

pub(crate) use self::case::Case;
pub(crate) use self::constraints::Constraints;
pub(crate) use self::headers::Header;
pub(in crate::attr) use self::headers::check_header_name;
pub(crate) use self::limits::{Bounds, Limits};
pub(crate) use self::message::Message;
pub(crate) use self::props::Prop;
pub(crate) use self::public::Public;
pub(crate) use self::status::Status;

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, Token};

use super::keys::Key;
use super::literal::{SpannedString, StringLiteral};
use crate::diagnostics::rules;

/// Returns the error "`status` takes an integer literal from 300 to 599: write `status = 409`" at the token in place of the value.
pub(super) fn expected(key: Key, span: Span) -> syn::Error {
    syn::Error::new(
        span,
        rules::EXPECTED_VALUE.message(&[&key.name(), &key.takes(), &key.form()]),
    )
}

/// Returns the error about the token after a value: a missing comma, or an expression in place of a literal.
pub(super) fn unexpected_token(key: Key, input: ParseStream) -> syn::Error {
    let span = next_span(input);
    if input.peek(Ident::peek_any) || input.peek(Lit) || input.peek(Token![;]) {
        let name = format!("`{}`", key.name());
        syn::Error::new(span, rules::EXPECTED_COMMA.message(&[&name]))
    } else {
        expected(key, span)
    }
}

/// Returns the span of the next token, or of the whole group; at the end of the input, the span of the end.
pub(super) fn next_span(input: ParseStream) -> Span {
    match input.cursor().token_tree() {
        Some((token, _)) => token.span(),
        None => input.span(),
    }
}

/// Parses the `=` between a key and its value.
pub(super) fn equals(key: Key, input: ParseStream) -> syn::Result<()> {
    // `==` and `=>` also begin with `=`.
    let is_equals = !input.peek(Token![==]) && !input.peek(Token![=>]);
    let Some(equals) = input.parse::<Token![=]>().ok().filter(|_| is_equals) else {
        return Err(expected(key, next_span(input)));
    };
    if ends(input) {
        return Err(expected(key, equals.span));
    }
    Ok(())
}

/// Returns whether the item ends here.
pub(super) fn ends(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Parses a value of any type after `=`.
pub(super) fn after_equals<T: Parse>(key: Key, input: ParseStream) -> syn::Result<T> {
    equals(key, input)?;
    let span = next_span(input);
    input.parse().map_err(|_: syn::Error| expected(key, span))
}

/// Parses a string literal after `=`. `concat!` is not accepted, so that codes can be found by text search.
pub(super) fn string(key: Key, input: ParseStream) -> syn::Result<SpannedString> {
    after_equals(key, input).map(|StringLiteral(text)| text)
}
