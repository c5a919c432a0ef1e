//! Generates the table of codes on the rustdoc page of the type.
//!
//! The table is the documentation of an empty inherent impl. rustdoc shows inherent impls directly below the variants, above
//! all impls of traits.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Type, parse_quote};

use super::context::Context;
use crate::attr::literal::SpannedString;
use crate::attr::{Bounds, Constraints, Header, Limits};
use crate::constraint;
use crate::model::{MessageOf, Origin, Spec, Variant};
use crate::types::{Params, behind_pointers};

/// rustdoc writes "This impl block contains no public items" above the documentation of an empty impl.
const WITHOUT_NOTICE: &str = "<style>.empty-impl { display: none }</style>\n\n";

/// Returns the documented impl.
///
/// rustdoc shows a link to a type without a page as plain text. Its lints are allowed because the user cannot change the link.
/// The same holds for a link whose text equals the name of its target. Each lint is allowed only where the table may cause it,
/// since `allow` is an error in a crate that forbids the lint.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let table = table(context);
    if table.is_empty() {
        return TokenStream::new();
    }
    let links_types = table.contains(TYPE_LINK).then(|| {
        quote!(#[allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links
        )])
    });
    let links_names = (context.item.variants.iter())
        .any(|variant| is_named_like_its_target(context, variant))
        .then(|| quote!(#[allow(rustdoc::redundant_explicit_links)]));
    let header = context.inherent_impl_header();
    let documentation = format!("{WITHOUT_NOTICE}{table}");
    quote! {
        #[doc = #documentation]
        #links_types
        #links_names
        #header {}
    }
}

/// Returns whether the text of the link of the variant equals the name of its target.
fn is_named_like_its_target(context: &Context<'_>, variant: &Variant<'_>) -> bool {
    match &variant.origin {
        Origin::Own(spec) => {
            let code = spec.code_or_nothing();
            variant.ident.unraw() == code || context.item.ident.unraw() == code
        }
        Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => true,
    }
}

/// The columns after that of the code.
const COLUMNS: [&str; 7] = [
    "Status", "Message", "Solution", "Limits", "Input", "Title", "Headers",
];

/// The columns that every table has. Any other column is left out if it is empty in all rows.
const REQUIRED: usize = 4;

type Cells = [String; COLUMNS.len()];

fn table(context: &Context<'_>) -> String {
    let variants = &context.item.variants;
    if variants.is_empty() {
        return String::new();
    }
    let rows: Vec<Option<Cells>> = variants.iter().map(own_cells).collect();
    let is_filled = |column: usize| rows.iter().flatten().any(|cells| !cells[column].is_empty());
    let columns: Vec<usize> = (0..COLUMNS.len())
        .filter(|&column| column < REQUIRED || is_filled(column))
        .collect();
    let mut table = String::with_capacity(256 * variants.len());
    table.push_str("| Code |");
    for &column in &columns {
        let _ = write!(table, " {} |", COLUMNS[column]);
    }
    table.push_str("\n| --- |");
    table.push_str(&" --- |".repeat(columns.len()));
    table.push('\n');
    for (variant, cells) in variants.iter().zip(&rows) {
        let _ = write!(table, "| {} |", first_cell(context, variant));
        for &column in &columns {
            let cell = cells.as_ref().map_or("", |cells| &cells[column]);
            let _ = write!(table, " {cell} |");
        }
        table.push('\n');
    }
    table
}

/// The code, linked to its variant, or what codes the variant has.
fn first_cell(context: &Context<'_>, variant: &Variant<'_>) -> String {
    let name = variant.ident.unraw();
    let link = if context.item.is_enum {
        format!("Self::{name}")
    } else {
        "Self".to_owned()
    };
    match &variant.origin {
        Origin::Own(spec) => format!("[`{}`][{link}]", spec.code_or_nothing()),
        Origin::Included(field) => {
            let params = Params::of(context.item.generics);
            let included = type_link(variant.fields[*field].ty, &params);
            format!("[`{name}`][{link}]: every code of {included}")
        }
        Origin::Itself(_) => format!("[`{name}`][{link}]: the code of the value in it"),
        Origin::Other(_) => format!("[`{name}`][{link}]: any other code"),
    }
}

/// The other cells of a variant with a code of its own, in the order of the columns.
fn own_cells(variant: &Variant<'_>) -> Option<Cells> {
    let Origin::Own(spec) = &variant.origin else {
        return None;
    };
    let Spec {
        code: _,   // The first cell has it.
        status: _, // `status_or_nothing` has it.
        shared: _,
        solution,
        url: _, // The page is for readers of the type, not for its clients.
        limits,
        unit,
        constraints,
        props: _, // Props are for the code that reads the spec.
        title,
        headers,
    } = &**spec;
    let message = match &variant.message {
        MessageOf::Template(template) | MessageOf::Shown(template) => {
            escaped(&template.display_text().value)
        }
        MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => {
            "*depends on the value*".to_owned()
        }
    };
    let value = |text: &Option<SpannedString>| {
        text.as_ref()
            .map_or_else(String::new, |text| escaped(&text.value))
    };
    Some([
        spec.status_or_nothing().to_string(),
        message,
        value(solution),
        limit_lines(limits.as_ref(), unit.as_ref()),
        input(constraints),
        value(title),
        header_lines(headers),
    ])
}

/// The constant headers, each on a line.
fn header_lines(headers: &[Header]) -> String {
    let line = |header: &Header| escaped(&format!("{}: {}", header.name, header.value));
    headers.iter().map(line).collect::<Vec<_>>().join("<br>")
}

/// The start of a link to a type. Strings of the user cannot contain it, because they are escaped.
const TYPE_LINK: &str = "[`type@";

/// Returns the included type, with a link if it has a path. `Box<T>`, `Arc<T>` and `&T` have the codes of `T`.
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

/// The limits as `Limit` displays them, each on a line.
fn limit_lines(limits: Option<&Limits>, unit: Option<&SpannedString>) -> String {
    let unit = match unit {
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
    match limits {
        None => String::new(),
        Some(Limits::One(bounds)) => line("", bounds),
        Some(Limits::Named(named)) => named
            .iter()
            .map(|(name, bounds)| line(&format!("{name}: "), bounds))
            .collect::<Vec<_>>()
            .join("<br>"),
    }
}

/// Returns the constraints on the input, each on a line.
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

/// Escapes a string for a cell, so that every character is shown unchanged: no Markdown, no HTML, no curly quotes.
///
/// The function searches bytes and copies the runs between them.
fn escaped(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + text.len() / 4);
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            // A backslash does not escape these: the cells of a table are split before their content is parsed.
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
