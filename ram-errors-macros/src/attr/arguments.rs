//! Arguments of a message outside of `message(..)`, as other derives accept them: `message = "{}", self.name`.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Token, token};

use super::format_tokens::format_tokens;
use super::keys::Key;
use super::value;
use super::wanted::Wanted;
use crate::attr::literal::SpannedString;

/// Returns whether the next token is a string literal that is a message rather than a code.
pub(super) fn is_message(input: ParseStream) -> bool {
    if !SpannedString::is_next(input) {
        return false;
    }
    let input = input.fork();
    input
        .parse::<SpannedString>()
        .is_ok_and(|text| value::ends(&input) && !looks_like_code(&text.value))
}

/// Returns whether a string has the form of a code, such as `A.B`.
fn looks_like_code(text: &str) -> bool {
    let is_segment = |segment: &str| {
        let is_of_code = |c: char| c.is_ascii_alphanumeric() || "_-:/".contains(c);
        !segment.is_empty() && segment.chars().all(is_of_code)
    };
    text.contains('.') && text.split('.').all(is_segment)
}

/// Parses the arguments that follow the message `text` without parentheses, up to the next key.
pub(super) fn outside_parentheses(
    text: &SpannedString,
    input: ParseStream,
) -> syn::Result<TokenStream> {
    let wanted = Wanted::by(&text.value);
    let mut arguments = TokenStream::new();
    while is_argument_next(input, &wanted)? {
        let comma: Token![,] = input.parse()?;
        if !arguments.is_empty() {
            comma.to_tokens(&mut arguments);
        }
        while !value::ends(input) {
            input
                .parse::<proc_macro2::TokenTree>()?
                .to_tokens(&mut arguments);
        }
    }
    Ok(arguments)
}

/// Returns the message with its key, in the form to write.
pub(super) fn with_key(text: &SpannedString, arguments: &TokenStream) -> String {
    let text = text.to_token_stream();
    if arguments.is_empty() {
        format!("message = {text}")
    } else {
        format!("message({text}, {})", format_tokens(arguments))
    }
}

/// Returns whether a comma and an argument come next, rather than a key.
fn is_argument_next(input: ParseStream, wanted: &Wanted) -> syn::Result<bool> {
    let input = input.fork();
    if input.parse::<Token![,]>().is_err() || value::ends(&input) {
        return Ok(false);
    }
    if !input.peek(Ident::peek_any) {
        return Ok(input.peek(Token![.]) || wanted.next || wanted.index);
    }
    let name = input.call(Ident::parse_any)?.unraw().to_string();
    let is_named = input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]);
    let is_item = is_named || value::ends(&input) || input.peek(token::Paren);
    Ok(match Key::from_name(&name) {
        Some(_) if is_item => false,
        _ if is_named => wanted.names.contains(&name),
        // A single name or a call may be a misspelt key.
        _ if is_item => wanted.next,
        _ => wanted.next || wanted.index || name == "self",
    })
}
