//! `From`, for fields marked `#[from]`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::{Context, hidden};
use crate::generics::{Bounds, type_in_option};
use crate::model::Variant;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    context
        .item
        .variants
        .iter()
        .filter_map(|variant| of_variant(context, variant))
        .collect()
}

fn of_variant(context: &Context<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let field = &variant.fields[variant.from?];
    let from = field.attrs.from.as_ref()?;
    // With other fields there is nothing to make them of, which a finding says.
    if variant.fields.len() > 1 {
        return None;
    }
    let path = context.path(variant);
    let member = field.member.to_token_stream();
    let source = hidden("source", Span::call_site());
    let inner = type_in_option(field.ty);
    let is_option = inner.is_some();
    let ty = inner.unwrap_or(field.ty);
    let impl_from = |ty: TokenStream, value: TokenStream| {
        let value = if is_option {
            quote!(#private::Some(#value))
        } else {
            value
        };
        let header = context.impl_header(&quote!(#private::From<#ty>), Bounds::default());
        quote_spanned! {from.span=>
            #header {
                fn from(#source: #ty) -> Self {
                    #path { #member: #value }
                }
            }
        }
    };
    let mut impls = impl_from(quote!(#ty), quote!(#source));
    if let Some(unboxed) = &from.unboxed {
        let boxed = quote!(<#ty as #private::From<#unboxed>>::from(#source));
        impls.extend(impl_from(quote!(#unboxed), boxed));
    }
    Some(impls)
}
