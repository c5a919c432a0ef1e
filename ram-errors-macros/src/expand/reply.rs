//! Generates the impls of `reply = Problem`: the type is the response of a framework.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::Context;
use crate::types::Bounds;

/// Returns the call of `__reply!`, which implements the traits of the frameworks that `ram-errors` has features for.
pub(super) fn expand(context: &Context<'_>, bounds: Bounds) -> Option<TokenStream> {
    let envelope = context.item.reply.as_ref()?;
    let Context { item, ident, .. } = context;
    let bounds = context.shown(bounds);
    let (impl_generics, type_generics, _) = item.generics.split_for_impl();
    let where_clause = bounds.where_clause(item.generics);
    let predicates = where_clause.iter().flat_map(|clause| &clause.predicates);
    // In `impl From<ApiError> for tonic::Status` the type is not `Self`.
    let predicates = named(quote!(#(#predicates,)*), &quote!(#ident #type_generics));
    // An error about the envelope is reported at the envelope.
    let span = Span::call_site().located_at(envelope.span());
    let reply = context.path_at("__reply", span);
    Some(quote_spanned! {span=>
        #reply! { [#impl_generics] [#ident #type_generics] [#predicates] [#envelope] }
    })
}

/// Returns the tokens with the name of the type in place of `Self`.
fn named(tokens: TokenStream, name: &TokenStream) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(ident) if ident == "Self" => name.clone(),
        TokenTree::Group(group) => {
            let mut named_group = Group::new(group.delimiter(), named(group.stream(), name));
            named_group.set_span(group.span());
            TokenTree::Group(named_group).into()
        }
        token => token.into(),
    };
    tokens.into_iter().flat_map(replace).collect()
}
