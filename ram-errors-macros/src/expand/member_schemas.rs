//! Generates `HasCatalog::__ram_members`: the members of bodies, for OpenAPI documents.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::{Context, hidden};
use crate::model::{Field, Origin, Variant};

/// Returns the method, which `__member_schemas!` omits without feature `utoipa`. Types without members have no method, except types
/// that include others, which may have members.
pub(super) fn method(context: &Context<'_>) -> Option<TokenStream> {
    let calls: TokenStream = (context.item.variants.iter())
        .map(|variant| calls(context, variant))
        .collect();
    let (krate, schemas) = (&context.krate, hidden("schemas"));
    (!calls.is_empty()).then(|| {
        quote! {
            #krate::__member_schemas! { #schemas; #calls }
        }
    })
}

/// Adds the members of the codes that a variant can have.
fn calls(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let schemas = hidden("schemas");
    let (target, included) = match &variant.origin {
        // Most variants have no member. The compiler then does not have to make the tokens of the code.
        Origin::Own(_) if !has_members(variant) => return TokenStream::new(),
        Origin::Own(spec) => {
            let code = spec.code_or_nothing();
            let status = Literal::u64_unsuffixed(spec.status_or_nothing());
            (quote!(of_code(#code, #status)), None)
        }
        Origin::Included(field) => {
            let ty = variant.fields[*field].ty;
            let include = quote_spanned!(ty.span()=> #schemas.include::<#ty>(););
            (quote_spanned!(ty.span()=> of_type::<#ty>()), Some(include))
        }
        Origin::Itself(_) => (quote!(of_type::<Self>()), None),
        Origin::Other(_) => return TokenStream::new(),
    };
    let members = variant.fields.iter();
    let members = members.filter_map(|field| member(context, &target, field));
    quote!(#included #(#members)*)
}

fn has_members(variant: &Variant<'_>) -> bool {
    let mut fields = variant.fields.iter();
    fields.any(|field| field.member_name().is_some())
}

fn member(context: &Context<'_>, target: &TokenStream, field: &Field<'_>) -> Option<TokenStream> {
    let (name, _) = field.member_name()?;
    let (ty, schemas) = (field.ty, hidden("schemas"));
    let schema = context.path_at("__member_schema", Span::call_site().located_at(ty.span()));
    let schema = quote_spanned!(ty.span()=> #schema!(#ty));
    Some(quote!(#schemas.#target.member(#name, &#schema);))
}
