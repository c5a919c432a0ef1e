//! The rules about the members and headers that a value has.

use proc_macro2::Span;

use crate::diagnostics::{Diagnostics, rules};
use crate::model::Variant;

/// The members of every body: of RAM's JSON and XML, and of problem documents (RFC 9457).
const OWN_MEMBERS: [&str; 12] = [
    "requestid",
    "hostid",
    "code",
    "message",
    "recommend",
    "accessdenieddetail",
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "solution",
];

pub(super) fn check(variant: &Variant<'_>, diagnostics: &mut Diagnostics) {
    let (mut members, mut headers) = (Vec::new(), Vec::new());
    for field in &variant.fields {
        if let Some((name, span)) = field.member_name() {
            check_member(&name, span, diagnostics);
            check_unique("member", name, span, &mut members, diagnostics);
        } else if let Some(member) = &field.attrs.member {
            let form = "`#[ram(member = \"name\")]`, because the field has no name";
            diagnostics.report(member.span, &rules::FIELD_ATTRIBUTE, &[&form]);
        }
        if let Some(header) = &field.attrs.header {
            let name = header.value.to_ascii_lowercase();
            check_unique("header", name, header.span, &mut headers, diagnostics);
        }
    }
}

fn check_member(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    // Clients find members by their names without case and underscores.
    let plain = name.replace('_', "").to_ascii_lowercase();
    if name.is_empty() {
        diagnostics.report(span, &rules::EMPTY_STRING, &[&"the name of a member"]);
    } else if OWN_MEMBERS.contains(&plain.as_str()) {
        diagnostics.report(span, &rules::MEMBER_RESERVED, &[&name]);
    }
}

fn check_unique(
    kind: &str,
    name: String,
    span: Span,
    names: &mut Vec<String>,
    diagnostics: &mut Diagnostics,
) {
    if names.contains(&name) {
        diagnostics.report(span, &rules::FIELD_DATA_TWICE, &[&kind, &name]);
    } else {
        names.push(name);
    }
}
