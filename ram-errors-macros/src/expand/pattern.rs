//! Patterns that take fields out of a variant.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::Context;
use crate::model::Variant;
use crate::template::local;

impl Context<'_> {
    /// `Self::Variant`, or `Self` for a struct.
    pub(super) fn path(&self, variant: &Variant<'_>) -> TokenStream {
        if self.item.is_enum {
            let ident = variant.ident;
            quote!(Self::#ident)
        } else {
            quote!(Self)
        }
    }

    /// A pattern that matches the variant whatever its fields are.
    pub(super) fn any(&self, variant: &Variant<'_>) -> TokenStream {
        let path = self.path(variant);
        quote!(#path { .. })
    }

    /// A pattern that binds one field, and the local.
    pub(super) fn one(&self, variant: &Variant<'_>, field: usize) -> (TokenStream, Ident) {
        let local = local(&variant.fields[field].name, Span::call_site());
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
