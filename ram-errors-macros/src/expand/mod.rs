//! The generated code: one file for each thing generated.

mod catalog;
mod decode;
mod display;
mod docs;
mod error;
mod extras;
mod foreign_error;
mod from;
mod own_index;
mod pattern;
mod public;
mod ram_error;
mod shown_fields;
mod specs;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use self::own_index::OwnIndex;
use crate::generics::{Bounds, conditional, has_type_params, self_type};
use crate::hash::hash;
use crate::model::Item;

pub(crate) fn expand(item: &Item<'_>) -> TokenStream {
    let context = Context::new(item);
    let display = item.writes_display.then(|| display::expand(&context));
    let error = item.writes_error.then(|| error::expand(&context));
    let from = item.writes_error.then(|| from::expand(&context));
    let foreign_error = foreign_error::expand(&context);
    let public = public::expand(&context);
    let ram_error = ram_error::expand(&context);
    let specs = specs::expand(&context);
    let catalog = catalog::expand(&context);
    let decode = decode::expand(&context);
    quote! {
        #display
        #error
        #from
        #foreign_error
        #public
        #ram_error
        const _: () = {
            #specs
            #catalog
            #decode
        };
    }
}

/// What all generated impls have in common.
struct Context<'a> {
    item: &'a Item<'a>,
    /// `::ram_errors`
    krate: TokenStream,
    /// `::ram_errors::__private`
    private: TokenStream,
    /// The name of the type, so that using it does not warn where it is deprecated.
    ident: Ident,
    /// The hash of each own code, in the order of declaration.
    hashes: Vec<u64>,
    /// None if const evaluation makes the index.
    index: Option<OwnIndex>,
}

impl<'a> Context<'a> {
    fn new(item: &'a Item<'a>) -> Self {
        let krate = &item.krate;
        let mut ident = item.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        let hashes: Vec<_> = item
            .own_specs()
            .map(|spec| hash(spec.code_or_nothing().as_bytes()))
            .collect();
        Self {
            item,
            krate: quote!(#krate),
            private: quote!(#krate::__private),
            ident,
            index: OwnIndex::of(item, &hashes),
            hashes,
        }
    }

    /// `impl<..> #of for Type<..> where ..`, with the attributes that generated code has.
    fn impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        let (impl_generics, type_generics, _) = self.item.generics.split_for_impl();
        let where_clause = bounds.where_clause(self.item.generics);
        let ident = &self.ident;
        quote! {
            #[automatically_derived]
            #[allow(unused_qualifications, deprecated)]
            impl #impl_generics #of for #ident #type_generics #where_clause
        }
    }

    /// That the type has what the trait is built on. Where it lacks it, the impl of that is the one error: this one is left
    /// to what uses it.
    fn bound_base(&self, bounds: &mut Bounds, base: &TokenStream) {
        if has_type_params(self.item.generics) {
            bounds.require(&self_type(), base);
        } else {
            bounds.push(conditional(base));
        }
    }

    fn bound_size(&self, bounds: &mut Bounds) {
        if self.item.may_be_unsized() {
            let private = &self.private;
            bounds.push(conditional(&quote!(#private::Sized)));
        }
    }

    /// `match self { .. }`, also for an enum without variants.
    fn match_self(&self, arms: &[TokenStream]) -> TokenStream {
        if self.item.is_enum && self.item.variants.is_empty() {
            quote!(match *self {})
        } else {
            quote!(match self { #(#arms)* })
        }
    }
}

/// A name that no code of the user sees, and that sees none of theirs. With a prefix, since a constant of the user that has
/// the name of a local would be a pattern in its place; not that of the locals of fields.
fn hidden(name: &str, span: Span) -> Ident {
    Ident::new(&format!("__{name}"), Span::mixed_site().located_at(span))
}
