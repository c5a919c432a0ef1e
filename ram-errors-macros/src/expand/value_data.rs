//! Generates `RamError::__ram_data`: the headers and members of a value.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::{Context, hidden};
use crate::model::{Field, Variant};
use crate::template::local;
use crate::types::{Bounds, type_in_option};

/// Returns the method. Types without such fields have no method, except types with `transparent` fields, whose types may have them.
pub(super) fn method(context: &Context<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let mut arms: Vec<_> = (context.item.variants.iter())
        .filter(|variant| has_data(variant))
        .map(|variant| arm(context, variant))
        .collect();
    let has_transparent_fields = context.has_transparent_fields();
    if arms.is_empty() && !has_transparent_fields {
        return None;
    }
    let sink = hidden("sink");
    let of_field = has_transparent_fields.then(|| quote!(#private::value_data(self, #sink);));
    let own = (!arms.is_empty()).then(|| {
        if arms.len() < context.item.variants.len() {
            arms.push(quote!(_ => {}));
        }
        context.match_self(&arms)
    });
    Some(quote! {
        fn __ram_data(&self, #sink: &mut dyn #private::ValueSink) {
            #of_field
            #own
        }
    })
}

/// Adds the bounds for the headers and members of a generic type.
pub(super) fn require(context: &Context<'_>, variant: &Variant<'_>, bounds: &mut Bounds) {
    let private = &context.private;
    for field in variant.fields.iter().filter(|field| field.is_generic) {
        if field.attrs.header.is_some() {
            let ty = type_in_option(field.ty).unwrap_or(field.ty);
            bounds.require(ty, &quote!(#private::Display));
        }
        if field.attrs.member.is_some() {
            bounds.require(field.ty, &quote!(#private::MemberField));
        }
    }
}

fn has_data(variant: &Variant<'_>) -> bool {
    variant.fields.iter().any(is_data)
}

fn is_data(field: &Field<'_>) -> bool {
    field.attrs.header.is_some() || field.member_name().is_some()
}

fn arm(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let fields = variant.fields.iter().enumerate();
    let fields: Vec<_> = fields.filter(|(_, field)| is_data(field)).collect();
    let local_of = |field: &Field<'_>| local(&field.name, field.ty.span());
    let bound = fields
        .iter()
        .map(|(index, field)| (*index, local_of(field)));
    let pattern = context.bind_fields(variant, bound);
    let calls = fields.iter().map(|(_, field)| calls(context, field));
    quote!(#pattern => { #(#calls)* })
}

/// Returns the calls that pass the header and the member of a field to the sink. An error about the type is at the type.
fn calls(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let span = field.ty.span();
    let (local, sink) = (local(&field.name, span), hidden("sink"));
    let header = field.attrs.header.as_ref().map(|name| {
        let header = context.path_at("__header", Span::call_site().located_at(span));
        quote_spanned!(span=> #header!(#sink, #name, #local);)
    });
    let member = field.member_name().map(|(name, _)| {
        // A function with a bound would be named in the error about a type that does not satisfy the bound.
        let member_field = context.private_at("MemberField", span);
        quote_spanned!(span=> #member_field::send(#local, #name, #sink);)
    });
    quote!(#header #member)
}
