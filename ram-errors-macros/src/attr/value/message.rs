//! `message = ".."` and `message("..", arguments)`.

use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Token, parenthesized, token};

use super::{after_equals, expected, next_span};
use crate::attr::arguments;
use crate::attr::keys::Key;
use crate::attr::literal::SpannedString;
use crate::diagnostics::{Diagnostics, rules};

/// A message: its format string and the arguments in `message("..", ..)` or `#[error("..", ..)]`.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) text: SpannedString,
    /// The arguments, without the comma before them.
    pub(crate) arguments: TokenStream,
}

impl Message {
    pub(in crate::attr) fn parse(
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            let text = after_equals(Key::Message, input)?;
            let arguments = arguments::outside_parentheses(&text, input)?;
            if !arguments.is_empty() {
                let fix = arguments::with_key(&text, &arguments);
                diagnostics.report_over(&arguments, &rules::ARGUMENTS_OUTSIDE, &[&fix]);
            }
            return Ok(Self { text, arguments });
        }
        let content;
        parenthesized!(content in input);
        Self::parse_list(&content)
    }

    /// Parses the format string and its arguments.
    pub(crate) fn parse_list(input: ParseStream) -> syn::Result<Self> {
        let span = next_span(input);
        let text = input.parse::<SpannedString>();
        let after_text = next_span(input);
        let is_separated = input.is_empty() || input.parse::<Token![,]>().is_ok();
        // All tokens are consumed, so that `syn` reports no unexpected token in addition.
        let arguments = input.parse()?;
        let text = text.map_err(|_| expected(Key::Message, span))?;
        if !is_separated {
            return Err(syn::Error::new(
                after_text,
                rules::EXPECTED_COMMA.message(&[&"the message"]),
            ));
        }
        Ok(Self { text, arguments })
    }
}
