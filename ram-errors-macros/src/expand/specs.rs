//! The table of the specs of a type's own codes, and the way from a value to its spec.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::attr::{Bounds, Limits};
use crate::check::is_code;
use crate::model::{MessageOf, Origin, Spec, Variant};
use crate::text::Text;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let mut table = Table::default();
    let mut arms = Vec::new();
    for variant in &context.item.variants {
        if let Origin::Own(own) = &variant.origin {
            arms.push(context.arm(variant, &table.statuses.len()));
            table.push(context, own, variant);
        } else {
            arms.push(context.arm(variant, &quote!(return #private::None)));
        }
    }
    let Table {
        codes,
        statuses,
        messages,
        solutions,
        urls,
        extras,
    } = &table;
    let count = statuses.len();
    let [messages, solutions, urls] = [messages, solutions, urls].map(|texts| column(texts));
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
    let extras = if extras.is_empty() {
        quote!(&[])
    } else {
        let count = extras.len();
        quote!({
            static EXTRAS: [#private::Extras; #count] = [#(#extras,)*];
            &EXTRAS
        })
    };
    quote! {
        static SPECS: [#krate::ErrorSpec; #count] = #private::specs(
            [#(#codes,)*],
            [#(#statuses,)*],
            #messages,
            #solutions,
            #urls,
            #extras,
        );
        #header {
            #[inline]
            fn own_spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #body
            }
        }
    }
}

/// The texts, or no elements if all of them are empty.
fn column(texts: &[String]) -> TokenStream {
    if texts.iter().all(String::is_empty) {
        quote!([])
    } else {
        quote!([#(#texts,)*])
    }
}

/// The compiler takes its time over a call for each code, over an `Option` or an empty slice: what every code has stands
/// in arrays, what few have apart.
#[derive(Default)]
struct Table {
    codes: Vec<String>,
    statuses: Vec<u16>,
    messages: Vec<String>,
    solutions: Vec<String>,
    urls: Vec<String>,
    extras: Vec<TokenStream>,
}

impl Table {
    fn push(&mut self, context: &Context<'_>, spec: &Spec, variant: &Variant<'_>) {
        let private = &context.private;
        let mut code = spec.code_or_nothing();
        let has_findings = context.item.has_findings;
        if has_findings && !is_code(code) {
            // As if it were missing: `code!` takes any code of such a catalog.
            code = "";
        }
        let message = match &variant.message {
            MessageOf::Template(template) | MessageOf::Shown(template) => &template.shown,
            MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => "",
        };
        let solution = spec.solution.as_deref().unwrap_or_default();
        let url = spec.url.as_deref().unwrap_or_default();
        // No conflict follows from a mistake.
        let shared = spec.shared || has_findings;
        if spec.limits.is_some() || !spec.props.is_empty() || shared {
            let number = self.statuses.len();
            let limits = spec
                .limits
                .iter()
                .flat_map(|limits| self::limits(private, limits, spec.unit.as_ref()));
            let props = spec.props.iter().map(|prop| {
                let (name, value) = (prop.name.to_string(), &prop.value);
                quote!((#name, #value))
            });
            self.extras
                .push(quote!(#private::extras(#number, &[#(#limits),*], &[#(#props),*], #shared)));
        }
        self.codes.push(code.to_owned());
        self.messages.push(message.to_owned());
        self.solutions.push(solution.to_owned());
        self.urls.push(url.to_owned());
        self.statuses
            .push(u16::try_from(spec.status_or_nothing()).unwrap_or_default());
    }
}

fn limits(private: &TokenStream, limits: &Limits, unit: Option<&Text>) -> Vec<TokenStream> {
    let unit = unit.map_or("", |unit| &unit.value);
    let limit = |name: &str, bounds: &Bounds| {
        let Bounds { min, max, .. } = bounds;
        quote!(#private::limit(#name, #min, #max, #unit))
    };
    match limits {
        Limits::One(bounds) => vec![limit("", bounds)],
        Limits::Named(named) => named
            .iter()
            .map(|(name, bounds)| limit(&name.to_string(), bounds))
            .collect(),
    }
}
