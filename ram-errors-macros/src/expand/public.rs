//! The public text of values: `public = "no user {name}"`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, display};
use crate::generics::{Bounds, has_type_params, self_type};
use crate::model::{PublicOf, Variant};
use crate::template::Template;

/// Nothing, if no variant has a public text that says something about the value.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let private = &context.private;
    let variants = &context.item.variants;
    let mut bounds = Bounds::default();
    let mut arms: Vec<_> = variants
        .iter()
        .filter_map(|variant| {
            template(variant).map(|template| display::arm(context, variant, template, &mut bounds))
        })
        .collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    if arms.len() < variants.len() {
        arms.push(quote!(_ => #private::FmtResult::Ok(()),));
    }
    let header = context.impl_header(&quote!(#private::PublicText), bounds);
    let templates = variants
        .iter()
        .filter_map(|variant| Some((variant, template(variant)?)));
    let body = context.match_self(&arms);
    let method = display::method(context, &quote!(fmt_public), templates, &body);
    quote!(#header { #method })
}

/// What `RamError` needs for the text of the variant.
pub(super) fn bound(context: &Context<'_>, variant: &Variant<'_>, bounds: &mut Bounds) {
    let private = &context.private;
    if template(variant).is_some() && has_type_params(context.item.generics) {
        bounds.require(&self_type(), &quote!(#private::PublicText));
    }
}

fn template<'a>(variant: &'a Variant<'_>) -> Option<&'a Template> {
    match &variant.public {
        PublicOf::Text(template) if !template.is_constant() => Some(template),
        _ => None,
    }
}
