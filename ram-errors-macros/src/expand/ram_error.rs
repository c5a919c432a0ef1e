//! `RamError`: every answer is read from the table, or given by the field that has it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::Context;
use crate::generics::{Bounds, Params, has_type_params};
use crate::model::{Origin, PublicOf, Variant};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let mut bounds = Bounds::default();
    context.bound_size(&mut bounds);
    let is_sure = item.writes_error || has_type_params(item.generics);
    let base = if item.foreign.is_some() {
        // Where it is missing, `foreign_error` reports it.
        quote!(ForeignError)
    } else if is_sure {
        quote!(Error)
    } else {
        // An `Error` that is written elsewhere may be forgotten: then this is where the compiler says so.
        quote!(Display)
    };
    context.bound_base(&mut bounds, &quote!(#private::#base));
    let params = Params::of(item.generics);
    for variant in &item.variants {
        if let Origin::Included(field) | Origin::Other(field) = variant.origin {
            let ty = variant.fields[field].ty;
            if params.occur_in(ty) {
                bounds.require(ty, &quote!(#krate::RamError));
            }
        }
        if let Some(field) = variant.status.map(|field| &variant.fields[field]) {
            if field.is_generic {
                bounds.require(field.ty, &quote!(#private::ValueStatus));
            }
        }
        super::public::bound(context, variant, &mut bounds);
    }
    let header = context.impl_header(&quote!(#krate::RamError), bounds);

    let own_spec = quote!(#private::OwnSpec::own_spec(self));
    let code = delegate(
        context,
        &quote!(code),
        &[],
        &quote!(#private::code_of(#own_spec)),
    );
    let spec = delegate(context, &quote!(spec), &[], &own_spec);
    let statuses: Vec<_> = item
        .variants
        .iter()
        .filter_map(|variant| status_of_value(context, variant))
        .collect();
    let status = delegate(
        context,
        &quote!(status),
        &statuses,
        &quote!(#private::status_of(#own_spec)),
    );
    let public_message = public_message(context);
    quote! {
        #header {
            #[inline]
            fn code(&self) -> &#private::str {
                #code
            }
            #[inline]
            fn status(&self) -> #private::u16 {
                #status
            }
            #[inline]
            fn spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #spec
            }
            fn public_message(&self) -> #krate::PublicMessage<'_> {
                #public_message
            }
        }
    }
}

/// The method of the field for variants that have its code, else what the table says.
fn delegate(
    context: &Context<'_>,
    method: &TokenStream,
    more: &[TokenStream],
    own: &TokenStream,
) -> TokenStream {
    let Context { krate, item, .. } = context;
    let mut arms: Vec<_> = item
        .variants
        .iter()
        .filter_map(|variant| {
            let (pattern, inner) = inner(context, variant)?;
            Some(quote!(#pattern => #krate::RamError::#method(#inner),))
        })
        .collect();
    arms.extend_from_slice(more);
    finish(context, arms, own.clone())
}

/// A pattern that binds the field that has the variant's code, and the field as `dyn RamError`.
fn inner(context: &Context<'_>, variant: &Variant<'_>) -> Option<(TokenStream, TokenStream)> {
    let (field, method) = match variant.origin {
        Origin::Own(_) => return None,
        Origin::Included(field) | Origin::Itself(field) => (field, "included"),
        Origin::Other(field) => (field, "kept"),
    };
    let private = &context.private;
    let (pattern, local) = context.one(variant, field);
    // An error about its type is at the type.
    let span = Span::call_site().located_at(variant.fields[field].ty.span());
    let method = Ident::new(method, span);
    let inner = quote_spanned!(span=> (&&#private::InnerOf(#local)).#method());
    Some((pattern, quote!({ use #private::inner::*; #inner })))
}

/// The arms, and what holds for all variants without one.
fn finish(context: &Context<'_>, mut arms: Vec<TokenStream>, rest: TokenStream) -> TokenStream {
    let variants = context.item.variants.len();
    if variants == 0 || arms.len() == variants {
        return context.match_self(&arms);
    }
    if arms.is_empty() {
        return rest;
    }
    arms.push(quote!(_ => #rest,));
    context.match_self(&arms)
}

/// The status that a value says itself, over that of the variant.
fn status_of_value(context: &Context<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let Origin::Own(spec) = &variant.origin else {
        return None;
    };
    let field = variant.status?;
    let private = &context.private;
    let (pattern, local) = context.one(variant, field);
    let status = u16::try_from(spec.status_or_nothing()).unwrap_or_default();
    let span = variant.fields[field].ty.span();
    Some(quote_spanned!(span=> #pattern => #private::ValueStatus::status_or(#local, #status),))
}

fn public_message(context: &Context<'_>) -> TokenStream {
    let Context { krate, item, .. } = context;
    let arms = item
        .variants
        .iter()
        .filter_map(|variant| {
            let arm = |message: TokenStream| {
                Some(context.arm(variant, &quote!(#krate::PublicMessage::#message)))
            };
            match &variant.public {
                PublicOf::Message => None,
                PublicOf::Guarded => match &variant.origin {
                    Origin::Own(spec)
                        if variant.status.is_none() && spec.status_or_nothing() < 500 =>
                    {
                        None
                    }
                    _ => arm(quote!(guarded(#krate::RamError::status(self), self))),
                },
                PublicOf::Text(template) if template.is_constant() => {
                    let text = &template.shown;
                    arm(quote!(text(#text)))
                }
                PublicOf::Text(_) => arm(quote!(public(self))),
                PublicOf::Field => inner(context, variant).map(|(pattern, inner)| {
                    quote!(#pattern => #krate::RamError::public_message(#inner),)
                }),
            }
        })
        .collect();
    finish(context, arms, quote!(#krate::PublicMessage::display(self)))
}
