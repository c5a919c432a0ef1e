//! Arguments of a message that are written outside of `message(..)`, as in other derives: `message = "{}", self.name`.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Token, token};

use super::keys::Key;
use super::value;
use super::wanted::Wanted;
use super::written::written;
use crate::attr::literal::Text;

/// Whether a string literal comes next that is a message rather than a code.
pub(super) fn is_message(input: ParseStream) -> bool {
    if !Text::is_next(input) {
        return false;
    }
    let input = input.fork();
    input
        .parse::<Text>()
        .is_ok_and(|text| value::ends(&input) && !looks_like_code(&text.value))
}

/// Whether a string is made of segments, such as `A.B`.
fn looks_like_code(text: &str) -> bool {
    let is_segment = |segment: &str| {
        let is_of_code = |c: char| c.is_ascii_alphanumeric() || "_-:/".contains(c);
        !segment.is_empty() && segment.chars().all(is_of_code)
    };
    text.contains('.') && text.split('.').all(is_segment)
}

/// Takes the arguments that follow the message `text` without parentheses, up to the next key.
pub(super) fn outside_parentheses(text: &Text, input: ParseStream) -> syn::Result<TokenStream> {
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

/// The message as it is written with its key.
pub(super) fn with_key(text: &Text, arguments: &TokenStream) -> String {
    let text = text.to_token_stream();
    if arguments.is_empty() {
        format!("message = {text}")
    } else {
        format!("message({text}, {})", written(arguments))
    }
}

/// Whether a comma and an argument come next, and no key.
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
        // A name alone, or a call, may be a key that is misspelt.
        _ if is_item => wanted.next,
        _ => wanted.next || wanted.index || name == "self",
    })
}
