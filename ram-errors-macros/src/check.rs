//! The rules about the item as a whole, each with its diagnostic.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use quote::ToTokens as _;

use crate::attr::literal::SpannedString;
use crate::attr::{Bounds, Limits, Status};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::model::code::{check_code, is_in_family};
use crate::model::{Item, Origin, Spec, Variant};
use crate::types::{type_in, type_in_option};

mod decode;
mod value_data;

pub(crate) fn check(item: &Item<'_>, diagnostics: &mut Diagnostics) {
    let family = item.family.as_ref().filter(|family| {
        if family.value.is_empty() {
            diagnostics.report(family.span, &rules::EMPTY_STRING, &[&"the family"]);
            return false;
        }
        check_code(family, diagnostics)
    });
    let mut checker = Checker {
        diagnostics,
        family: family.map(|family| family.value.as_str()),
        codes: HashMap::with_capacity(item.variants.len()),
        other: None,
        from: Vec::new(),
    };
    // The strings are checked even if no variant inherits them.
    if let Some(code) = &item.default_code {
        checker.code(code);
    }
    if let Some(status) = &item.default_status {
        checker.status(status);
    }
    for variant in &item.variants {
        checker.variant(item, variant);
    }
}

struct Checker<'a> {
    diagnostics: &'a mut Diagnostics,
    /// `None` without a valid family.
    family: Option<&'a str>,
    /// The codes so far, each with its span and whether it is shared.
    codes: HashMap<&'a str, (&'a SpannedString, bool)>,
    /// The name of the first `other` variant.
    other: Option<String>,
    /// The types from which `#[from]` converts.
    from: Vec<String>,
}

impl<'a> Checker<'a> {
    fn variant(&mut self, item: &'a Item<'_>, variant: &'a Variant<'_>) {
        match &variant.origin {
            Origin::Own(spec) => self.spec(spec),
            Origin::Other(_) => {
                if let Some(first) = &self.other {
                    self.diagnostics
                        .report(variant.ident.span(), &rules::OTHER_TWICE, &[first]);
                } else {
                    self.other = Some(variant.ident.to_string());
                }
            }
            Origin::Included(_) | Origin::Itself(_) => {}
        }
        // A mistake in a member can be the reason why the member cannot be decoded, so it is reported first.
        value_data::check(variant, self.diagnostics);
        decode::check(item, variant, self.diagnostics);
        if item.writes_error {
            self.from(variant);
        }
    }

    fn spec(&mut self, spec: &'a Spec) {
        if let Some(code) = &spec.code {
            self.code(code);
            self.uniqueness(spec, code);
        }
        if let Some(status) = &spec.status {
            self.status(status);
        }
        if let Some(unit) = spec.unit.as_ref().filter(|unit| unit.value.is_empty()) {
            self.diagnostics
                .report(unit.span, &rules::EMPTY_STRING, &[&"the unit"]);
        }
        if let Some(title) = spec.title.as_ref().filter(|title| title.value.is_empty()) {
            self.diagnostics
                .report(title.span, &rules::EMPTY_STRING, &[&"the title"]);
        }
        match &spec.limits {
            Some(Limits::One(bounds)) => self.bounds(bounds),
            Some(Limits::Named(named)) => named.iter().for_each(|(_, bounds)| self.bounds(bounds)),
            None => {}
        }
    }

    fn status(&mut self, status: &Status) {
        if !(300..=599).contains(&status.value) {
            self.diagnostics
                .report(status.span, &rules::STATUS_RANGE, &[&status.value]);
        }
    }

    fn code(&mut self, code: &SpannedString) {
        if check_code(code, self.diagnostics) {
            if let Some(family) = self.family.filter(|it| !is_in_family(&code.value, it)) {
                self.diagnostics.report(
                    code.span,
                    &rules::CODE_OUTSIDE_FAMILY,
                    &[&code.value, &family],
                );
            }
        }
    }

    fn uniqueness(&mut self, spec: &'a Spec, code: &'a SpannedString) {
        let (first, first_shared) = match self.codes.entry(&code.value) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(place) => {
                place.insert((code, spec.shared));
                return;
            }
        };
        if first_shared && spec.shared {
            return;
        }
        // The error is at the variant without `shared`, which has to change.
        let (wrong, other) = if spec.shared {
            (first, code)
        } else {
            (code, first)
        };
        self.diagnostics
            .report(wrong.span, &rules::CODE_TWICE, &[&code.value]);
        self.diagnostics
            .report(other.span, &rules::CODE_FIRST, &[&code.value]);
    }

    fn bounds(&mut self, bounds: &Bounds) {
        if bounds.min > bounds.max {
            self.diagnostics.report_over(
                &bounds.tokens,
                &rules::LIMIT_ORDER,
                &[&bounds.min, &bounds.max],
            );
        }
    }

    fn from(&mut self, variant: &Variant<'_>) {
        let Some(field) = variant.from.map(|index| &variant.fields[index]) else {
            return;
        };
        let Some(from) = &field.attrs.from else {
            return;
        };
        let ty = type_in_option(field.ty).unwrap_or(field.ty);
        if let Some(unboxed) = &from.unboxed {
            if type_in(ty, "Box").is_none() {
                self.diagnostics
                    .report_over(unboxed, &rules::FROM_NOT_BOX, &[]);
                return;
            }
        }
        for ty in [Some(ty), from.unboxed.as_ref()].into_iter().flatten() {
            let text = ty.to_token_stream().to_string();
            if self.from.contains(&text) {
                self.diagnostics.report(from.span, &rules::FROM_TWICE, &[]);
            } else {
                self.from.push(text);
            }
        }
    }
}
