//! Generates `RamError`: each method reads the table or calls the field that has the code.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::Context;
use super::{public, value_data};
use crate::attr::StatusMark;
use crate::model::{Origin, PublicOf, Variant};
use crate::types::{Bounds, Params, has_type_params};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let bounds = bounds(context);
    let transparent_field = transparent_field(context, bounds.clone());
    let own_spec = quote!(#private::OwnSpec::__ram_own_spec(self));
    let [code, status, spec] = if transparent_field.is_empty() {
        [
            quote!(#private::code_of(#own_spec)),
            quote!(#private::status_of(#own_spec)),
            own_spec,
        ]
    } else {
        [
            quote!(#private::code(self)),
            quote!(#private::status(self)),
            quote!(#private::spec(self)),
        ]
    };
    let statuses = item
        .variants
        .iter()
        .filter_map(|variant| status_of_value(context, variant));
    let status = with_rest(context, statuses.collect(), status);
    let public_message = public_message(context);
    let value_data = context.hidden_items(|| value_data::method(context));
    let methods = quote! {
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
        #value_data
    };
    let header = context.public_impl_header(&quote!(#krate::RamError), bounds);
    quote! {
        #transparent_field
        #header { #methods }
    }
}

/// Adds the bounds of the impl of `RamError`.
pub(super) fn bounds(context: &Context<'_>) -> Bounds {
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
        // `foreign_error` reports a missing impl.
        quote!(ForeignError)
    } else if is_sure {
        quote!(Error)
    } else {
        // The user may have forgotten to implement `Error`. The compiler then reports an error here.
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
            let has_function = matches!(
                &field.attrs.status,
                Some(StatusMark {
                    function: Some(_),
                    ..
                })
            );
            if field.is_generic && !has_function {
                bounds.require(field.ty, &quote!(#private::StatusField));
            }
        }
        public::require(context, variant, &mut bounds);
        value_data::require(context, variant, &mut bounds);
    }
    bounds
}

/// Returns the impl of `TransparentField`, from which code, status and spec of `transparent` variants are taken; empty without such
/// variants.
fn transparent_field(context: &Context<'_>, bounds: Bounds) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    if !context.has_transparent_fields() {
        return TokenStream::new();
    }
    let arms = item.variants.iter().filter_map(|variant| {
        let (pattern, field) = ram_error_field(context, variant)?;
        Some(quote!(#pattern => #private::Some(#field),))
    });
    let field = with_rest(context, arms.collect(), quote!(#private::None));
    let header = context.private_impl_header(&quote!(#private::TransparentField), bounds);
    quote! {
        #header {
            #[inline]
            fn __ram_transparent_field(&self) -> #private::Option<&dyn #krate::RamError> {
                #field
            }
        }
    }
}

/// Returns a pattern that binds the field with the code of the variant, and the field as `dyn RamError`.
fn ram_error_field(
    context: &Context<'_>,
    variant: &Variant<'_>,
) -> Option<(TokenStream, TokenStream)> {
    let (field, convert) = variant.field_with_code()?;
    let (pattern, local) = context.bind_field(variant, field);
    // An error about the type is reported at the type.
    let span = Span::call_site().located_at(variant.fields[field].ty.span());
    let convert = context.path_at(convert, span);
    Some((pattern, quote_spanned!(span=> #convert!(#local))))
}

/// Returns `match self` with the arms, and an arm with `rest` for the other variants.
fn with_rest(context: &Context<'_>, mut arms: Vec<TokenStream>, rest: TokenStream) -> TokenStream {
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

/// Returns the status of the value, which replaces the status of the variant.
fn status_of_value(context: &Context<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let field = variant.status?;
    let (pattern, local) = context.bind_field(variant, field);
    let status = match &variant.origin {
        Origin::Own(spec) => {
            let status = u16::try_from(spec.status_or_nothing()).unwrap_or_default();
            quote!(#status)
        }
        Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => {
            quote!(#private::status(self))
        }
    };
    let field = &variant.fields[field];
    let function = field.attrs.status.as_ref()?.function.as_ref();
    let span = function.map_or(field.ty.span(), syn::spanned::Spanned::span);
    let status_field = context.private_at("StatusField", span);
    let value = function.map_or_else(
        || quote!(#local),
        |function| quote_spanned!(span=> &#function(#local)),
    );
    Some(quote_spanned!(span=> #pattern => #status_field::status_or(#value, #status),))
}

fn public_message(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let arms = context
        .item
        .variants
        .iter()
        .filter_map(|variant| public_message_of(context, variant));
    let rest = if context.has_transparent_fields() {
        quote!(#private::public_message(self))
    } else {
        quote!(#krate::PublicMessage::display(self))
    };
    with_rest(context, arms.collect(), rest)
}

/// Returns the arm of a variant; `None` if clients receive the `Display` of the value or the public message of its `transparent`
/// field.
fn public_message_of(context: &Context<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let Context { krate, private, .. } = context;
    let writes_public = public::writes(context, variant);
    match (&variant.public, &variant.origin) {
        (PublicOf::Field, _) => variant.status.map(|_| {
            let message = quote!(#private::public_message(self));
            let of_field = quote!(#private::status(self));
            let status = quote!(#krate::RamError::status(self));
            context.arm(
                variant,
                &quote!(#private::guarded_beside(#of_field, #status, #message)),
            )
        }),
        (PublicOf::Own(template), _) if template.is_constant() => {
            let text = template.display_text();
            Some(context.arm(variant, &quote!(#krate::PublicMessage::text(#text))))
        }
        (PublicOf::Guarded, Origin::Own(spec)) if spec.status_or_nothing() >= 500 => {
            let status = quote!(#krate::RamError::status(self));
            Some(context.arm(variant, &quote!(#private::withheld(#status))))
        }
        (PublicOf::Guarded, origin)
            if variant.status.is_some() && !matches!(origin, Origin::Own(_)) =>
        {
            let of_field = quote!(#private::status(self));
            let status = quote!(#krate::RamError::status(self));
            let message = own_message(context, writes_public);
            Some(context.arm(
                variant,
                &quote!(#private::guarded_by_both(#of_field, #status, #message)),
            ))
        }
        (PublicOf::Guarded, origin)
            if variant.status.is_some() || !matches!(origin, Origin::Own(_)) =>
        {
            let message = own_message(context, writes_public);
            Some(context.arm(
                variant,
                &quote!(#private::guarded_by_status(self, #message)),
            ))
        }
        (PublicOf::Own(_) | PublicOf::Message | PublicOf::Guarded, origin) => {
            // What is left is asked of the field, if the variant has the code of one.
            let has_own_arm = writes_public || !matches!(origin, Origin::Own(_));
            has_own_arm.then(|| context.arm(variant, &own_message(context, writes_public)))
        }
    }
}

/// Returns the message of a value, before any guard.
fn own_message(context: &Context<'_>, writes_public: bool) -> TokenStream {
    let krate = &context.krate;
    if writes_public {
        quote!(#krate::PublicMessage::public(self))
    } else {
        quote!(#krate::PublicMessage::display(self))
    }
}
