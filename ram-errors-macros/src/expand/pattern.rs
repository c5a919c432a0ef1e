//! Patterns that take fields out of a variant.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use syn::spanned::Spanned as _;

use super::Context;
use crate::model::Variant;
use crate::template::local;

impl Context<'_> {
    /// `Type::Variant`, or `Self` for a struct. Behind `Self` the compiler goes through all variants to find one.
    pub(super) fn path(&self, variant: &Variant<'_>) -> TokenStream {
        if self.item.is_enum {
            let (ty, ident) = (&self.ident, variant.ident);
            quote!(#ty::#ident)
        } else {
            quote!(Self)
        }
    }

    /// An arm that matches the variant whatever its fields are.
    pub(super) fn arm(&self, variant: &Variant<'_>, body: &dyn ToTokens) -> TokenStream {
        // In one piece, since there is one for each variant.
        let (ty, ident) = (&self.ident, variant.ident);
        if self.item.is_enum && variant.is_unit {
            quote!(#ty::#ident => #body,)
        } else if self.item.is_enum {
            quote!(#ty::#ident { .. } => #body,)
        } else {
            quote!(Self { .. } => #body,)
        }
    }

    /// A pattern that binds one field, and the local.
    pub(super) fn one(&self, variant: &Variant<'_>, field: usize) -> (TokenStream, Ident) {
        let field_of = &variant.fields[field];
        // An error about the value is one about the field's type.
        let local = local(&field_of.name, field_of.ty.span());
        (self.some(variant, [(field, local.clone())]), local)
    }

    /// A pattern that binds these fields to these locals.
    pub(super) fn some(
        &self,
        variant: &Variant<'_>,
        fields: impl IntoIterator<Item = (usize, Ident)>,
    ) -> TokenStream {
        let path = self.path(variant);
        let fields = fields.into_iter().map(|(field, local)| {
            let member = variant.fields[field].member.to_token_stream();
            quote!(#member: #local,)
        });
        quote!(#path { #(#fields)* .. })
    }
}
