//! Generates `Error`: the source of a value.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::context::{Context, hidden};
use crate::model::{Field, Origin, SourceOf};
use crate::types::{Bounds, has_type_params, names_itself, self_type, type_in_option};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let mut bounds = Bounds::default();
    let mut arms = Vec::new();
    for variant in &item.variants {
        let (index, is_transparent) = match variant.source {
            SourceOf::None => continue,
            SourceOf::Field(field) => (field, false),
            SourceOf::OfField(field) => (field, true),
        };
        let (pattern, local) = context.bind_field(variant, index);
        let field = &variant.fields[index];
        if is_transparent {
            require(
                context,
                field.ty,
                field,
                &quote!(#private::Error),
                &mut bounds,
            );
            arms.push(match variant.origin {
                Origin::Own(_) => {
                    let source = dyn_error(context, &local, field);
                    quote!(#pattern => #private::Error::source(#source),)
                }
                Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => {
                    let krate = &context.krate;
                    quote!(#pattern => #krate::__source_of_field!(#local),)
                }
            });
        } else if let Some(inner) = type_in_option(field.ty) {
            require(
                context,
                inner,
                field,
                &quote!(#private::Error + 'static),
                &mut bounds,
            );
            let inner = hidden("source");
            let source = dyn_error(context, &inner, field);
            arms.push(quote! {
                #pattern => match #local {
                    #private::Some(#inner) => #private::Some(#source),
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
            let source = dyn_error(context, &local, field);
            arms.push(quote!(#pattern => #private::Some(#source),));
        }
    }
    let source = (!arms.is_empty()).then(|| {
        if arms.len() < item.variants.len() {
            arms.push(quote!(_ => #private::None,));
        }
        let body = context.match_self(&arms);
        quote! {
            fn source(&self) -> #private::Option<&(dyn #private::Error + 'static)> {
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
    // A field of the type itself uses the impl that is generated here.
    if names_itself(field.ty, context.item.ident) {
        bounds.require(ty, &quote!('static));
    } else {
        bounds.require(ty, bound);
    }
}

/// Returns the value of the local as `dyn Error`. An error about its type is at the mark or the name that makes the field the
/// source.
pub(super) fn dyn_error(context: &Context<'_>, local: &Ident, field: &Field<'_>) -> TokenStream {
    let attrs = &field.attrs;
    let span = attrs
        .source
        .or_else(|| attrs.from.as_ref().map(|from| from.span))
        .unwrap_or_else(|| field.span());
    let span = Span::call_site().located_at(span);
    let convert = context.path_at("__source_field", span);
    quote_spanned!(span=> #convert!(#local))
}
