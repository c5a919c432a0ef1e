//! Generates the tables of what few codes have: limits, props, constraints on input, a public message, a title, headers, and
//! whether other specs may have the code.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ExprPath;

use super::rows::Row;
use crate::attr::literal::SpannedString;
use crate::attr::{Bounds, Constraints, Header, Limits};
use crate::expand::context::{Context, hidden};
use crate::model::Spec;

/// Returns the tables, and a reference to the table of the extras.
pub(super) fn expand(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let Context {
        krate,
        private,
        rows,
        ..
    } = context;
    let (mut extras, mut limits, mut props) = (Vec::new(), Vec::new(), Vec::new());
    let mut constraints = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let Row {
            spec,
            code: _, // A column of the table of specs.
            message: _,
            public,
        } = row;
        let Spec {
            code: _,
            status: _,
            shared: _, // A column of the table of specs.
            solution: _,
            url: _,
            limits: own_limits,
            unit,
            constraints: own_constraints,
            props: own_props,
            title,
            headers,
        } = *spec;
        let own_limits = limit_rows(own_limits.as_ref(), unit.as_ref());
        let (limit_count, prop_count) = (own_limits.len(), own_props.len());
        let has_constraints = !own_constraints.is_empty();
        if has_constraints {
            constraints.push(constraint_row(context, own_constraints));
        }
        if limit_count > 0
            || prop_count > 0
            || has_constraints
            || public.is_some()
            || title.is_some()
            || !headers.is_empty()
        {
            let [public, title] = [public.as_ref(), title.as_ref()]
                .map(|text| text.map_or_else(|| quote!(""), |text| quote!(#text)));
            let headers = headers
                .iter()
                .map(|Header { name, value }| quote!((#name, #value)));
            extras.push(quote! {
                #private::ExtraRow {
                    spec: #number,
                    limits: #limit_count,
                    props: #prop_count,
                    constraints: #has_constraints,
                    public: #public,
                    title: #title,
                    headers: &[#(#headers),*],
                }
            });
        }
        limits.extend(own_limits);
        props.extend(own_props.iter().map(|prop| {
            let (name, value) = (prop.name.to_string(), &prop.value);
            quote!((#name, #value))
        }));
    }
    let (limit_table, limits) = table(
        "LIMITS",
        &quote!(#krate::Limit),
        limits.len(),
        &quote!(#private::limits([#(#limits,)*])),
    );
    let (prop_table, props) = table(
        "PROPS",
        &quote!((&#private::str, &#private::str)),
        props.len(),
        &quote!([#(#props,)*]),
    );
    let (constraint_table, constraints) = table(
        "CONSTRAINTS",
        &quote!(#private::Constraints),
        constraints.len(),
        &quote!([#(#constraints,)*]),
    );
    let (extra_table, extras) = table(
        "EXTRAS",
        &quote!(#private::Extras),
        extras.len(),
        &quote!(#private::extras(&[#(#extras,)*], #limits, #props, #constraints)),
    );
    let tables = quote!(#limit_table #prop_table #constraint_table #extra_table);
    (tables, extras)
}

/// Returns a table, if it has rows, and a reference to the table.
fn table(
    name: &str,
    row: &TokenStream,
    count: usize,
    rows: &TokenStream,
) -> (TokenStream, TokenStream) {
    if count == 0 {
        return (TokenStream::new(), quote!(&[]));
    }
    let name = hidden(name);
    let table = quote!(static #name: [#row; #count] = #rows;);
    (table, quote!(&#name))
}

/// Returns the set of characters, the values and the function.
fn constraint_row(context: &Context<'_>, constraints: &Constraints) -> TokenStream {
    let private = &context.private;
    let Constraints {
        chars,
        one_of,
        check,
    } = constraints;
    let chars = chars.unwrap_or_default();
    let check = if let Some(path) = check {
        let path = without_self(context, path);
        let check = hidden("check");
        // As an argument of `Some`, a function of another type would be reported with the notes of that call.
        quote!({
            let #check: fn(&#private::str) -> #private::bool = #path;
            #private::Some(#check)
        })
    } else {
        quote!(#private::None)
    };
    quote!(#private::Constraints::new(#chars, &[#(#one_of,)*], #check))
}

/// Returns the path with the name of the type in place of `Self`, which has no meaning in a `static`.
fn without_self(context: &Context<'_>, path: &ExprPath) -> ExprPath {
    let mut path = path.clone();
    if let Some(first) = path.path.segments.first_mut() {
        if first.ident == "Self" {
            let span = first.ident.span();
            first.ident = context.ident.clone();
            first.ident.set_span(span);
        }
    }
    path
}

/// Returns the name, the smallest and the largest value, and the unit.
fn limit_rows(limits: Option<&Limits>, unit: Option<&SpannedString>) -> Vec<TokenStream> {
    let unit = unit.map_or("", |unit| &unit.value);
    let row = |name: &str, bounds: &Bounds| {
        let Bounds { min, max, .. } = bounds;
        quote!((#name, #min, #max, #unit))
    };
    match limits {
        None => Vec::new(),
        Some(Limits::One(bounds)) => vec![row("", bounds)],
        Some(Limits::Named(named)) => named
            .iter()
            .map(|(name, bounds)| row(&name.to_string(), bounds))
            .collect(),
    }
}
