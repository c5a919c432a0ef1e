//! Reports keys and marks that have no effect or are repeated.

use super::Field;
use super::form::Form;
use super::resolver::Resolver;
use crate::attr::keys::Key;
use crate::attr::thiserror::Foreign;
use crate::diagnostics::rules;

impl Resolver<'_, '_, '_> {
    /// Checks the marks that at most one field may have, and the rules of `#[from]`.
    pub(super) fn check_marks(&mut self) {
        let mut seen = [false; 4];
        let marks = |field: &Field<'_>| {
            [
                field.attrs.source,
                field.attrs.from.as_ref().map(|from| from.span),
                field.attrs.status.as_ref().map(|status| status.span),
                field.attrs.transparent,
            ]
        };
        for field in &self.fields {
            for (kind, span) in marks(field).into_iter().enumerate() {
                let Some(span) = span else { continue };
                if std::mem::replace(&mut seen[kind], true) {
                    let name = ["source", "from", "ram(status)", "ram(transparent)"][kind];
                    self.diagnostics.report(span, &rules::FIELD_TWICE, &[&name]);
                }
            }
        }
        let Some(from) = self
            .fields
            .iter()
            .position(|field| field.attrs.from.is_some())
        else {
            return;
        };
        for (index, field) in self.fields.iter().enumerate() {
            if index == from {
                continue;
            }
            if let (Some(span), None) = (field.attrs.source, &field.attrs.from) {
                self.diagnostics.report(span, &rules::FROM_AND_SOURCE, &[]);
            } else if field.attrs.from.is_none() && !self.input.is_foreign {
                if let Some(attr) = &self.fields[from].attrs.from {
                    self.diagnostics
                        .report(attr.span, &rules::FROM_OTHER_FIELDS, &[&field.name]);
                }
                break;
            }
        }
    }

    /// Reports keys that have no effect in this form.
    pub(super) fn check_form(&mut self, form: Form) {
        let attrs = self.input.attrs;
        if matches!(form, Form::All | Form::Code | Form::Other) {
            for key in Key::of_code() {
                if let Some(span) = attrs.span_of(key) {
                    match form {
                        Form::Other => {
                            self.diagnostics.report(
                                span,
                                &rules::NO_EFFECT,
                                &[&key.name(), &"other"],
                            );
                        }
                        _ => {
                            self.diagnostics
                                .report(span, &rules::TRANSPARENT_CODE, &[&key.name()]);
                        }
                    }
                }
            }
        }
        if form == Form::Other {
            if let Some(span) = attrs.span_of(Key::NoDecode) {
                self.diagnostics
                    .report(span, &rules::NO_EFFECT, &[&"no_decode", &"other"]);
            }
            for field in &self.fields {
                if let Some(status) = &field.attrs.status {
                    self.diagnostics
                        .report(status.span, &rules::STATUS_OF_FIELD, &[]);
                }
            }
        }
        if let (Some(_), Some(span)) = (attrs.span_of(Key::Message), attrs.span_of(Key::Fmt)) {
            self.diagnostics
                .report(span, &rules::NO_EFFECT, &[&"fmt", &"message"]);
        }
        if self.input.is_foreign {
            for key in [Key::Message, Key::Fmt] {
                if let Some(span) = attrs.span_of(key) {
                    self.diagnostics
                        .report(span, &rules::MESSAGE_ELSEWHERE, &[]);
                }
            }
        } else if !self.input.writes_display {
            if let Some(span) = attrs.span_of(Key::Fmt) {
                self.diagnostics.report(
                    span,
                    &rules::NO_EFFECT,
                    &[&"fmt", &"no_display` or `no_error"],
                );
            }
        }
        let has_mark = |field: &&Field<'_>| field.attrs.transparent.is_some();
        if !attrs.has(Key::Transparent) && !matches!(self.input.foreign, Some(Foreign::Transparent))
        {
            if let Some(span) = self
                .fields
                .iter()
                .find(has_mark)
                .and_then(|field| field.attrs.transparent)
            {
                self.diagnostics.report(span, &rules::TRANSPARENT_MARK, &[]);
            }
        }
    }
}
