//! What few codes have beside texts and status, in tables of its own: limits, props, that others may have them too.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::attr::{Bounds, Limits};
use crate::model::Spec;

/// The tables, and a reference to that of the extras.
pub(super) fn expand(context: &Context<'_>, specs: &[&Spec]) -> (TokenStream, TokenStream) {
    let Context { krate, private, .. } = context;
    let (mut extras, mut limits, mut props) = (Vec::new(), Vec::new(), Vec::new());
    for (number, spec) in specs.iter().enumerate() {
        let own_limits = limit_rows(spec);
        let (limit_count, prop_count) = (own_limits.len(), spec.props.len());
        // No conflict follows from a mistake.
        let shared = spec.shared || context.item.has_findings;
        if limit_count > 0 || prop_count > 0 || shared {
            extras.push(quote!((#number, #limit_count, #prop_count, #shared)));
        }
        limits.extend(own_limits);
        props.extend(spec.props.iter().map(|prop| {
            let (name, value) = (prop.name.to_string(), &prop.value);
            quote!((#name, #value))
        }));
    }
    let nothing = || (TokenStream::new(), quote!(&[]));
    if extras.is_empty() {
        return nothing();
    }
    let (limits, limits_value) = if limits.is_empty() {
        nothing()
    } else {
        let count = limits.len();
        let table =
            quote!(static LIMITS: [#krate::Limit; #count] = #private::limits([#(#limits,)*]););
        (table, quote!(&LIMITS))
    };
    let (props, props_value) = if props.is_empty() {
        nothing()
    } else {
        let count = props.len();
        let table = quote! {
            static PROPS: [(&#private::str, &#private::str); #count] = [#(#props,)*];
        };
        (table, quote!(&PROPS))
    };
    let count = extras.len();
    let tables = quote! {
        #limits
        #props
        static EXTRAS: [#private::Extras; #count] =
            #private::extras([#(#extras,)*], #limits_value, #props_value);
    };
    (tables, quote!(&EXTRAS))
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
