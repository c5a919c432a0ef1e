//! The table of the specs of a type's own codes, and the way from a value to its spec.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::attr::{Bounds, Limits};
use crate::check::is_code;
use crate::hash::hash;
use crate::model::{MessageOf, Origin, Spec, Variant};
use crate::text::Text;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let mut specs = Vec::new();
    let mut arms = Vec::new();
    for variant in &context.item.variants {
        if let Origin::Own(own) = &variant.origin {
            arms.push(context.arm(variant, &specs.len()));
            specs.push(spec(context, own, variant));
        } else {
            arms.push(context.arm(variant, &quote!(return #private::None)));
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
        #[allow(unused_imports)]
        use #private::{limit, shared, spec, with_limits, with_props};
        static SPECS: [#krate::ErrorSpec; #count] = [#(#specs,)*];
        #header {
            #[inline]
            fn own_spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #body
            }
        }
    }
}

/// What nearly every code has is an argument, a text that it lacks an empty one; what few have is put around it. The
/// compiler takes its time over an `Option` or an empty slice for each.
fn spec(context: &Context<'_>, spec: &Spec, variant: &Variant<'_>) -> TokenStream {
    let mut code = spec.code_or_nothing();
    let has_findings = context.item.has_findings;
    if has_findings && !is_code(code) {
        // As if it were missing: `code!` takes any code of such a catalog.
        code = "";
    }
    let hash = hash(code.as_bytes());
    let status = u16::try_from(spec.status_or_nothing()).unwrap_or_default();
    let message = match &variant.message {
        MessageOf::Template(template) | MessageOf::Shown(template) => &template.shown,
        MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => "",
    };
    let solution = spec.solution.as_deref().unwrap_or_default();
    let url = spec.url.as_deref().unwrap_or_default();
    let mut tokens = quote!(spec(#code, #hash, #status, #message, #solution, #url));
    if let Some(limits) = &spec.limits {
        let limits = self::limits(limits, spec.unit.as_ref());
        tokens = quote!(with_limits(#tokens, &[#(#limits),*]));
    }
    if !spec.props.is_empty() {
        let props = spec.props.iter().map(|prop| {
            let (name, value) = (prop.name.to_string(), &prop.value);
            quote!((#name, #value))
        });
        tokens = quote!(with_props(#tokens, &[#(#props),*]));
    }
    // No conflict follows from a mistake.
    if spec.shared || has_findings {
        tokens = quote!(shared(#tokens));
    }
    tokens
}

fn limits(limits: &Limits, unit: Option<&Text>) -> Vec<TokenStream> {
    let unit = unit.map_or("", |unit| &unit.value);
    let limit = |name: &str, bounds: &Bounds| {
        let Bounds { min, max, .. } = bounds;
        quote!(limit(#name, #min, #max, #unit))
    };
    match limits {
        Limits::One(bounds) => vec![limit("", bounds)],
        Limits::Named(named) => named
            .iter()
            .map(|(name, bounds)| limit(&name.to_string(), bounds))
            .collect(),
    }
}
