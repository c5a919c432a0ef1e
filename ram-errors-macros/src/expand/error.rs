//! `Error`: the source of a value.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::Context;
use crate::generics::{Bounds, has_type_params, names_itself, self_type, type_in_option};
use crate::model::{Field, SourceOf};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let mut bounds = Bounds::default();
    let mut arms = Vec::new();
    for variant in &item.variants {
        let (field, is_transparent) = match variant.source {
            SourceOf::None => continue,
            SourceOf::Field(field) => (field, false),
            SourceOf::OfField(field) => (field, true),
        };
        let (pattern, local) = context.one(variant, field);
        let field = &variant.fields[field];
        let span = span(field);
        if is_transparent {
            require(
                context,
                field.ty,
                field,
                &quote!(#private::Error),
                &mut bounds,
            );
            arms.push(quote_spanned! {span=>
                #pattern => #private::Error::source(#local.as_dyn_error()),
            });
        } else if let Some(inner) = type_in_option(field.ty) {
            require(
                context,
                inner,
                field,
                &quote!(#private::Error + 'static),
                &mut bounds,
            );
            arms.push(quote_spanned! {span=>
                #pattern => match #local {
                    #private::Some(source) => #private::Some(source.as_dyn_error()),
                    #private::None => #private::None,
                },
            });
        } else {
            require(
                context,
                field.ty,
                field,
                &quote!(#private::Error + 'static),
                &mut bounds,
            );
            arms.push(quote_spanned! {span=>
                #pattern => #private::Some(#local.as_dyn_error()),
            });
        }
    }
    let source = (!arms.is_empty()).then(|| {
        if arms.len() < item.variants.len() {
            arms.push(quote!(_ => #private::None,));
        }
        let body = context.match_self(&arms);
        quote! {
            fn source(&self) -> #private::Option<&(dyn #private::Error + 'static)> {
                use #private::AsDynError as _;
                #body
            }
        }
    });
    if has_type_params(item.generics) {
        bounds.require(&self_type(), &quote!(#private::Debug));
        bounds.require(&self_type(), &quote!(#private::Display));
    }
    let header = context.impl_header(&quote!(#private::Error), bounds);
    quote!(#header { #source })
}

fn require(
    context: &Context<'_>,
    ty: &syn::Type,
    field: &Field<'_>,
    bound: &TokenStream,
    bounds: &mut Bounds,
) {
    if !field.is_generic {
        return;
    }
    // A type that holds itself is an error through the impl that is written here.
    if names_itself(field.ty, context.item.ident) {
        bounds.require(ty, &quote!('static));
    } else {
        bounds.require(ty, bound);
    }
}

/// Where it is said that the field is the source.
fn span(field: &Field<'_>) -> proc_macro2::Span {
    let attrs = &field.attrs;
    attrs
        .source
        .or_else(|| attrs.from.as_ref().map(|from| from.span))
        .unwrap_or_else(|| field.span())
}
