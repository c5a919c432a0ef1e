//! What few codes have beside texts and status, in tables of its own: limits, props, a public message, a title, headers, that other specs may
//! have the code.

use proc_macro2::TokenStream;
use quote::quote;

use super::Row;
use crate::attr::{Bounds, Header, Limits};
use crate::expand::context::{Context, hidden};
use crate::model::Spec;

/// The tables, and a reference to that of the extras.
pub(super) fn expand(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let Context {
        krate,
        private,
        item,
        rows,
        ..
    } = context;
    let (mut extras, mut limits, mut props) = (Vec::new(), Vec::new(), Vec::new());
    for (number, Row { spec, public, .. }) in rows.iter().enumerate() {
        let own_limits = limit_rows(spec);
        let (limit_count, prop_count) = (own_limits.len(), spec.props.len());
        // No conflict follows from a mistake.
        let shared = spec.shared || item.has_findings;
        if limit_count > 0
            || prop_count > 0
            || shared
            || public.is_some()
            || spec.title.is_some()
            || !spec.headers.is_empty()
        {
            let [public, title] = [public.as_ref(), spec.title.as_ref()]
                .map(|text| text.map_or_else(|| quote!(""), |text| quote!(#text)));
            let headers = spec
                .headers
                .iter()
                .map(|Header { name, value }| quote!((#name, #value)));
            extras.push(quote! {
                #private::ExtraRow {
                    spec: #number,
                    limits: #limit_count,
                    props: #prop_count,
                    public: #public,
                    shared: #shared,
                    title: #title,
                    headers: &[#(#headers),*],
                }
            });
        }
        limits.extend(own_limits);
        props.extend(spec.props.iter().map(|prop| {
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
    let (extra_table, extras) = table(
        "EXTRAS",
        &quote!(#private::Extras),
        extras.len(),
        &quote!(#private::extras(&[#(#extras,)*], #limits, #props)),
    );
    (quote!(#limit_table #prop_table #extra_table), extras)
}

/// A table, if it has rows, and a reference to it.
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

/// Name, smallest and largest value, unit.
fn limit_rows(spec: &Spec) -> Vec<TokenStream> {
    let unit = spec.unit.as_ref().map_or("", |unit| &unit.value);
    let row = |name: &str, bounds: &Bounds| {
        let Bounds { min, max, .. } = bounds;
        quote!((#name, #min, #max, #unit))
    };
    match &spec.limits {
        None => Vec::new(),
        Some(Limits::One(bounds)) => vec![row("", bounds)],
        Some(Limits::Named(named)) => named
            .iter()
            .map(|(name, bounds)| row(&name.to_string(), bounds))
            .collect(),
    }
}
