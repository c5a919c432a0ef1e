//! The table of the specs of a type's own codes, and the way from a value to its spec.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::attr::{Bounds, Limits};
use crate::hash::hash;
use crate::model::{MessageOf, Origin, Spec, Variant};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let mut specs = Vec::new();
    let mut arms = Vec::new();
    for variant in &context.item.variants {
        let pattern = context.any(variant);
        if let Origin::Own(own) = &variant.origin {
            let index = specs.len();
            arms.push(quote!(#pattern => #index,));
            specs.push(spec(private, own, variant));
        } else {
            arms.push(quote!(#pattern => return #private::None,));
        }
    }
    let count = specs.len();
    let index = context.match_self(&arms);
    let header = context.impl_header(
        &quote!(#private::OwnSpec),
        crate::generics::Bounds::default(),
    );
    let body = if count == 0 {
        quote!(#private::None)
    } else {
        quote! {
            let index: #private::usize = #index;
            #private::Some(&SPECS[index])
        }
    };
    quote! {
        static SPECS: [#krate::ErrorSpec; #count] = [#(#specs,)*];
        #header {
            #[inline]
            fn own_spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #body
            }
        }
    }
}

fn spec(private: &TokenStream, spec: &Spec, variant: &Variant<'_>) -> TokenStream {
    let option = |text: Option<&str>| {
        text.map_or_else(
            || quote!(#private::None),
            |text| quote!(#private::Some(#text)),
        )
    };
    let code = spec.code_or_nothing();
    let hash = hash(code.as_bytes());
    let status = u16::try_from(spec.status_or_nothing()).unwrap_or_default();
    let shared = spec.shared;
    let message = option(match &variant.message {
        MessageOf::Template(template) | MessageOf::Shown(template) => Some(&template.shown),
        MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => None,
    });
    let solution = option(spec.solution.as_deref());
    let url = option(spec.url.as_deref());
    let unit = option(spec.unit.as_ref().map(|unit| unit.value.as_str()));
    let limit = |name: Option<String>, bounds: &Bounds| {
        let name = option(name.as_deref());
        let Bounds { min, max, .. } = bounds;
        quote!(#private::limit(#name, #min, #max, #unit))
    };
    let limits = match &spec.limits {
        None => Vec::new(),
        Some(Limits::One(bounds)) => vec![limit(None, bounds)],
        Some(Limits::Named(named)) => named
            .iter()
            .map(|(name, bounds)| limit(Some(name.to_string()), bounds))
            .collect(),
    };
    let props = spec.props.iter().map(|prop| {
        let (name, value) = (prop.name.to_string(), &prop.value);
        quote!((#name, #value))
    });
    quote! {
        #private::spec(
            #code, #hash, #status, #shared, #message, #solution, #url, &[#(#limits),*], &[#(#props),*]
        )
    }
}
