//! The documentation of the impl of `HasCatalog`: a table of the type's codes, on the page that rustdoc makes of the
//! type.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Type, parse_quote};

use super::context::Context;
use crate::attr::{Bounds, Constraints, Limits};
use crate::constraint;
use crate::model::{MessageOf, Origin, Spec, Variant};
use crate::types::{Params, behind_pointers};

/// The attribute that documents the impl. Only rustdoc reads it: other compilations skip the text.
///
/// A link that leads nowhere shows as text and is no diagnostic: its author could do nothing about it. The same holds for
/// one whose text happens to be the name that it leads to. Each lint is allowed only where the table may cause it, since
/// `allow` is an error in a crate that forbids the lint.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let table = table(context);
    if table.is_empty() {
        return TokenStream::new();
    }
    let links_types = table.contains(TYPE_LINK).then(|| {
        quote!(allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links
        ))
    });
    let links_names = (context.item.variants.iter())
        .any(|variant| is_named_like_its_target(context, variant))
        .then(|| quote!(allow(rustdoc::redundant_explicit_links)));
    let allowed = links_types.into_iter().chain(links_names);
    quote!(#[cfg_attr(doc, doc = #table, #(#allowed),*)])
}

/// Whether the text of the variant's link is the name of what it leads to.
fn is_named_like_its_target(context: &Context<'_>, variant: &Variant<'_>) -> bool {
    match &variant.origin {
        Origin::Own(spec) => {
            let code = spec.code_or_nothing();
            variant.ident.unraw() == code || context.item.ident.unraw() == code
        }
        Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => true,
    }
}

fn table(context: &Context<'_>) -> String {
    let mut table = String::with_capacity(256 * context.item.variants.len());
    let has_constraints = (context.item.variants.iter()).any(|variant| match &variant.origin {
        Origin::Own(spec) => !spec.constraints.is_empty(),
        Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => false,
    });
    // Few types have constraints: the column is there only for them.
    let (title, rule, empty) = if has_constraints {
        (" Input |", " --- |", " |")
    } else {
        ("", "", "")
    };
    for variant in &context.item.variants {
        if table.is_empty() {
            let _ = writeln!(
                table,
                "| Code | Status | Message | Solution | Limits |{title}\n| --- | --- | --- | --- | --- |{rule}"
            );
        }
        let name = variant.ident.unraw();
        let link = if context.item.is_enum {
            format!("Self::{name}")
        } else {
            "Self".to_owned()
        };
        match &variant.origin {
            Origin::Own(spec) => {
                own_row(&mut table, &link, spec, variant);
                if has_constraints {
                    let _ = write!(table, " {} |", input(&spec.constraints));
                }
                table.push('\n');
            }
            Origin::Included(field) => {
                let included = type_link(
                    variant.fields[*field].ty,
                    &Params::of(context.item.generics),
                );
                let _ = writeln!(
                    table,
                    "| [`{name}`][{link}]: every code of {included} | | | | |{empty}"
                );
            }
            Origin::Itself(_) => {
                let _ = writeln!(
                    table,
                    "| [`{name}`][{link}]: the code of the value in it | | | | |{empty}"
                );
            }
            Origin::Other(_) => {
                let _ = writeln!(
                    table,
                    "| [`{name}`][{link}]: any other code | | | | |{empty}"
                );
            }
        }
    }
    table
}

fn own_row(table: &mut String, link: &str, spec: &Spec, variant: &Variant<'_>) {
    let message = match &variant.message {
        MessageOf::Template(template) | MessageOf::Shown(template) => {
            escaped(&template.display_text().value)
        }
        MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => {
            "*depends on the value*".to_owned()
        }
    };
    let _ = write!(
        table,
        "| [`{}`][{link}] | {} | {message} | {} | {} |",
        spec.code_or_nothing(),
        spec.status_or_nothing(),
        escaped(spec.solution.as_ref().map_or("", |text| &text.value)),
        limits(spec),
    );
}

/// The beginning of a link to a type. Texts of the user cannot contain it, since they are escaped.
const TYPE_LINK: &str = "[`type@";

/// The type that is included, linked where it has a path. `Box<T>`, `Arc<T>` and `&T` have the codes of `T`.
fn type_link(ty: &Type, params: &Params) -> String {
    let Type::Path(path) = behind_pointers(ty) else {
        return "its field's type".to_owned();
    };
    let names: Vec<_> = path
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.unraw().to_string())
        .collect();
    let (Some(first), Some(last)) = (path.path.segments.first(), names.last()) else {
        return String::new();
    };
    let first = &first.ident;
    let is_parameter = params.occur_in(&parse_quote!(#first));
    if path.qself.is_some() || is_parameter || first == "$crate" {
        return format!("`{last}`");
    }
    let root = if path.path.leading_colon.is_some() {
        "::"
    } else {
        ""
    };
    // A derive macro of the same name may be in scope: `Error`.
    format!("{TYPE_LINK}{root}{}`]", names.join("::"))
}

/// The limits as `Limit` prints them, each on a line.
fn limits(spec: &Spec) -> String {
    let unit = match &spec.unit {
        Some(unit) => format!(" {}", unit.value),
        None => String::new(),
    };
    let line = |name: &str, bounds: &Bounds| {
        escaped(&match (bounds.min, bounds.max) {
            (0, max) => format!("{name}at most {max}{unit}"),
            (min, max) if min == max => format!("{name}{max}{unit}"),
            (min, max) => format!("{name}{min} to {max}{unit}"),
        })
    };
    match &spec.limits {
        None => String::new(),
        Some(Limits::One(bounds)) => line("", bounds),
        Some(Limits::Named(named)) => named
            .iter()
            .map(|(name, bounds)| line(&format!("{name}: "), bounds))
            .collect::<Vec<_>>()
            .join("<br>"),
    }
}

/// The constraints on the input, each on a line.
fn input(constraints: &Constraints) -> String {
    let Constraints {
        chars,
        one_of,
        check,
    } = constraints;
    let mut lines = Vec::new();
    if let Some(set) = chars {
        let characters = constraint::characters_in_words(*set);
        lines.push(escaped(&format!("characters: {characters}")));
    }
    if !one_of.is_empty() {
        let values = constraint::values_in_words(one_of);
        lines.push(escaped(&format!("values: {values}")));
    }
    if check.is_some() {
        lines.push("checked by a function".to_owned());
    }
    lines.join("<br>")
}

/// The text in a cell of a table, so that every character shows as it is: no Markdown, no HTML, no curly quotes.
///
/// It looks at bytes and copies what lies between: with thousands of codes, that is where the time goes.
fn escaped(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + text.len() / 4);
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            // A backslash before these would not do: a table ends its cells before it looks at what is in them.
            b'|' => "&#124;",
            b'\\' => "&#92;",
            b'\n' => "<br>",
            0..b' ' | 0x7f => " ",
            b',' | b' ' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => continue,
            _ => "",
        };
        cell.push_str(&text[copied..at]);
        copied = if entity.is_empty() {
            cell.push('\\');
            at
        } else {
            cell.push_str(entity);
            at + 1
        };
    }
    cell.push_str(&text[copied..]);
    cell
}
