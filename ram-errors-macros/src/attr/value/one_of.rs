//! The values of `one_of("System", "Custom")`.

use syn::parse::ParseStream;
use syn::{parenthesized, token};

use super::{ends, expected, next_span};
use crate::attr::items::each;
use crate::attr::keys::Key;
use crate::attr::literal::{SpannedString, StringLiteral};
use crate::diagnostics::{Diagnostics, rules};

/// Parses the values in parentheses. The list is empty if a value has a mistake, which a diagnostic reports.
pub(in crate::attr) fn parse(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Vec<SpannedString>> {
    if !input.peek(token::Paren) {
        return Err(expected(Key::OneOf, next_span(input)));
    }
    let content;
    let parens = parenthesized!(content in input);
    if content.is_empty() {
        diagnostics.report(parens.span.join(), &rules::VALUES_NONE, &[]);
    }
    let mut values: Vec<SpannedString> = Vec::new();
    let mut is_complete = true;
    each(&content, diagnostics, |input, diagnostics| {
        let value = parse_value(input).inspect_err(|_| is_complete = false)?;
        if value.value.is_empty() {
            diagnostics.report(value.span, &rules::EMPTY_STRING, &[&"a value of `one_of`"]);
        } else if values.iter().any(|other| other.value == value.value) {
            diagnostics.report(value.span, &rules::VALUE_TWICE, &[&value.value]);
        } else {
            values.push(value);
        }
        Ok(())
    });
    Ok(if is_complete { values } else { Vec::new() })
}

fn parse_value(input: ParseStream) -> syn::Result<SpannedString> {
    let span = next_span(input);
    let StringLiteral(value) = input.parse().map_err(|_| expected(Key::OneOf, span))?;
    if ends(input) {
        Ok(value)
    } else {
        let message = rules::EXPECTED_COMMA.message(&[&"the value"]);
        Err(syn::Error::new(next_span(input), message))
    }
}
