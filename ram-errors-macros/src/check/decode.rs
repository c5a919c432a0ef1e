//! The rules about variants that cannot be decoded.

use crate::diagnostics::{Diagnostics, rules};
use crate::model::{Item, Obstacle, Role, SourceOf, Variant};

pub(super) fn check(item: &Item<'_>, variant: &Variant<'_>, diagnostics: &mut Diagnostics) {
    if let Some(span) = variant.no_decode {
        if item.lacks_decode {
            diagnostics.report(span, &rules::NO_DECODE_ALONE, &[]);
        }
        return;
    }
    // Another mistake in the variant can be the reason.
    if !item.checks_decode || variant.has_diagnostics {
        return;
    }
    if let Some(obstacle) = variant.obstacle() {
        report(variant, &obstacle, diagnostics);
    }
}

fn report(variant: &Variant<'_>, obstacle: &Obstacle<'_>, diagnostics: &mut Diagnostics) {
    let (ident, span) = (variant.ident, variant.ident.span());
    let name = |field: usize| &variant.fields[field].name;
    match obstacle {
        Obstacle::Format(role, field) => {
            diagnostics.report(span, &rules::DECODE_FORMAT, &[ident, field, &role.name()]);
        }
        Obstacle::NoField(role) => {
            diagnostics.report(span, &rules::DECODE_ARGUMENT, &[ident, &role.name()]);
        }
        Obstacle::Adjacent(role) => {
            diagnostics.report(span, &rules::DECODE_ADJACENT, &[ident, &role.name()]);
        }
        Obstacle::Absent(_, field) if is_source(variant, *field) => {
            diagnostics.report(span, &rules::DECODE_SOURCE, &[ident, name(*field)]);
        }
        Obstacle::Absent(Role::Public, field) => {
            diagnostics.report(span, &rules::DECODE_PUBLIC, &[ident, name(*field)]);
        }
        Obstacle::Absent(Role::Message, field) => {
            diagnostics.report(span, &rules::DECODE_FIELD, &[ident, name(*field)]);
        }
        Obstacle::Function => diagnostics.report(span, &rules::DECODE_FUNCTION, &[ident]),
        Obstacle::Foreign(field) => {
            diagnostics.report(span, &rules::DECODE_FOREIGN, &[ident, name(*field)]);
        }
        Obstacle::Elsewhere => diagnostics.report(span, &rules::DECODE_ELSEWHERE, &[ident]),
        Obstacle::Guarded => diagnostics.report(span, &rules::DECODE_GUARDED, &[ident]),
    }
}

fn is_source(variant: &Variant<'_>, field: usize) -> bool {
    matches!(variant.source, SourceOf::Field(source) if source == field)
}
