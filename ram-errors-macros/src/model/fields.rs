//! Selects the field of a `transparent` or `other` variant, and the parts that are taken from it.

use super::Field;
use super::form::Form;
use super::resolver::Resolver;
use crate::attr::keys::Key;
use crate::attr::thiserror::Foreign;
use crate::diagnostics::rules;

impl Resolver<'_, '_, '_> {
    pub(super) fn form(&mut self) -> Form {
        let attrs = self.input.attrs;
        let says_transparent =
            attrs.has(Key::Transparent) || matches!(self.input.foreign, Some(Foreign::Transparent));
        if let Some(other) = attrs.span_of(Key::Other) {
            if attrs.has(Key::Transparent) {
                self.diagnostics
                    .report(other, &rules::NO_EFFECT, &[&"other", &"transparent"]);
            }
            return Form::Other;
        }
        let has_code = attrs.has(Key::Code) || attrs.has(Key::Status);
        let has_message = self.has_own_message();
        match (says_transparent, has_code, has_message) {
            (false, ..) => Form::Own,
            (true, true, true) => {
                if let Some(span) = attrs.span_of(Key::Transparent) {
                    self.diagnostics.report(span, &rules::TRANSPARENT_ALL, &[]);
                }
                Form::Own
            }
            (true, true, false) => Form::Message,
            (true, false, true) => Form::Code,
            // `#[error(transparent)]` alone does not mean that the field has a code.
            (true, false, false) if !attrs.has(Key::Transparent) => Form::Message,
            (true, false, false) => Form::All,
        }
    }

    pub(super) fn has_own_message(&self) -> bool {
        self.input.attrs.has(Key::Message)
            || self.input.attrs.has(Key::Fmt)
            || matches!(
                self.input.foreign,
                Some(Foreign::Message(_) | Foreign::Written)
            )
    }

    /// Returns the field that `#[source]` or `#[from]` marks, or that is called `source`.
    pub(super) fn source_field(&self) -> Option<usize> {
        let is_marked =
            |field: &Field<'_>| field.attrs.source.is_some() || field.attrs.from.is_some();
        // A field called `r#source` is not the source.
        let is_called_source = |field: &Field<'_>| matches!(&field.member, syn::Member::Named(name) if name == "source");
        let find = |is: &dyn Fn(&Field<'_>) -> bool| self.fields.iter().position(is);
        find(&is_marked).or_else(|| find(&is_called_source))
    }

    pub(super) fn transparent_field(&mut self) -> Option<usize> {
        let marked = self
            .fields
            .iter()
            .position(|field| field.attrs.transparent.is_some());
        let field = marked
            .or_else(|| self.source_field())
            .or(match self.fields.len() {
                1 => Some(0),
                _ => None,
            });
        if field.is_none() {
            let span = self.input.attrs.span_of(Key::Transparent);
            let why = match self.fields.len() {
                0 => "this variant has none".to_owned(),
                many => format!("this variant has {many}, and none is marked"),
            };
            self.diagnostics.report(
                span.unwrap_or_else(|| self.input.ident.span()),
                &rules::TRANSPARENT_FIELD,
                &[&why],
            );
        }
        field
    }

    pub(super) fn other_field(&mut self) -> Option<usize> {
        if self.fields.len() == 1 {
            return Some(0);
        }
        let span = self.input.attrs.span_of(Key::Other);
        self.diagnostics.report(
            span.unwrap_or_else(|| self.input.ident.span()),
            &rules::OTHER_FIELD,
            &[],
        );
        None
    }
}
