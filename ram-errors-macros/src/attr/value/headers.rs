//! `headers("WWW-Authenticate" = "Bearer")`, and the names and values that a header can have.

use syn::parse::ParseStream;
use syn::{LitStr, parenthesized, token};

use super::{after_equals, ends, expected, next_span};
use crate::attr::items::each;
use crate::attr::keys::Key;
use crate::attr::literal::{SpannedString, StringLiteral};
use crate::diagnostics::{Diagnostics, rules};
use crate::shared::framing_headers::FRAMING_HEADERS;

/// A header with a constant value.
#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Header {
    /// Parses the headers. Repeated names are kept, because HTTP permits them for some headers.
    pub(in crate::attr) fn parse_all(
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<Vec<Self>> {
        if !input.peek(token::Paren) {
            return Err(expected(Key::Headers, next_span(input)));
        }
        let content;
        parenthesized!(content in input);
        let mut headers = Vec::new();
        each(&content, diagnostics, |input, diagnostics| {
            headers.extend(Self::parse_one(input, diagnostics)?);
            Ok(())
        });
        Ok(headers)
    }

    fn parse_one(input: ParseStream, diagnostics: &mut Diagnostics) -> syn::Result<Option<Self>> {
        if !input.peek(LitStr) {
            return Err(expected(Key::Headers, next_span(input)));
        }
        let StringLiteral(name) = input.parse()?;
        let value = after_equals::<SpannedString>(Key::Headers, input)?;
        if !ends(input) {
            let text = rules::EXPECTED_COMMA.message(&[&"the value"]);
            return Err(syn::Error::new(next_span(input), text));
        }
        let has_name = check_header_name(&name, diagnostics);
        let has_value = check_value(&name.value, &value, diagnostics);
        Ok((has_name && has_value).then_some(Self {
            name: name.value,
            value: value.value,
        }))
    }

    /// Returns whether both headers have the same name, ignoring case.
    pub(crate) fn has_name_of(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(&other.name)
    }
}

/// Reports an invalid name, or a header that the server sets. Returns whether the name is allowed.
pub(in crate::attr) fn check_header_name(
    name: &SpannedString,
    diagnostics: &mut Diagnostics,
) -> bool {
    let SpannedString { value, span, .. } = name;
    if value.is_empty() || !value.bytes().all(is_token) {
        diagnostics.report(*span, &rules::HEADER_NAME, &[&value.escape_debug()]);
        return false;
    }
    if FRAMING_HEADERS.contains(&value.to_ascii_lowercase().as_str()) {
        diagnostics.report(*span, &rules::HEADER_FRAMING, &[value]);
        return false;
    }
    true
}

/// `tchar` of RFC 9110, 5.6.2.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Reports a value with a control character, which a header cannot hold.
fn check_value(name: &str, value: &SpannedString, diagnostics: &mut Diagnostics) -> bool {
    let SpannedString { value, span, .. } = value;
    let control = value
        .bytes()
        .find(|byte| byte.is_ascii_control() && *byte != b'\t');
    if let Some(control) = control {
        let control = char::from(control).escape_debug();
        diagnostics.report(
            *span,
            &rules::HEADER_VALUE,
            &[&name.escape_debug(), &control],
        );
    }
    control.is_none()
}
