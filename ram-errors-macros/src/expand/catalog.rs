//! `HasCatalog`: the type's own specs and those of the types that it includes, put together in const evaluation.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::own_index::OwnIndex;
use super::{Context, docs};
use crate::generics::{Bounds, Params, with_static_lifetimes};
use crate::model::{Field, Origin};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { krate, item, .. } = context;
    let params = Params::of(item.generics);
    let mut bounds = Bounds::default();
    context.bound_base(&mut bounds, &quote!(#krate::RamError));
    context.bound_size(&mut bounds);
    let mut is_generic = false;
    for field in included(context) {
        if params.decide(field.ty) {
            is_generic = true;
            bounds.require(field.ty, &quote!(#krate::HasCatalog));
        }
    }
    let parts = parts(context, is_generic);
    let documentation = docs::expand(context);
    let header = context.impl_header(&quote!(#krate::HasCatalog), bounds);
    let header = quote!(#documentation #header);
    if is_generic {
        return expand_generic(context, &parts, &header);
    }

    let name = name(context);
    let catalog = match &context.index {
        Some(index) => own(context, index),
        None => composed(context, &parts),
    };
    quote! {
        #name
        #catalog
        #header {
            const CATALOG: &'static #krate::Catalog = &CATALOG;
        }
    }
}

/// The catalog over the type's own specs alone.
fn own(context: &Context<'_>, index: &OwnIndex) -> TokenStream {
    let Context { krate, private, .. } = context;
    let buckets = index.displacements.len();
    let count = index.numbers.len();
    let displacements = index
        .displacements
        .iter()
        .copied()
        .map(Literal::u16_unsuffixed);
    let numbers = index.numbers.iter().copied().map(Literal::u16_unsuffixed);
    let keys = Literal::byte_string(&index.keys);
    quote! {
        static DISPLACEMENTS: [#private::u16; #buckets] = [#(#displacements,)*];
        static NUMBERS: [#private::u16; #count] = [#(#numbers,)*];
        static CATALOG: #krate::Catalog =
            #private::indexed(NAME, &DISPLACEMENTS, #keys, &NUMBERS, &SPECS, HASHES);
    }
}

/// The index over several parts, put together in const evaluation.
fn composed(context: &Context<'_>, parts: &[Part]) -> TokenStream {
    let Context { krate, private, .. } = context;
    let count = parts.len();
    // `cargo check` evaluates a constant without parameters: a conflict is found before anything uses the type.
    let checks = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.is_included)
        .map(|(index, part)| quote_spanned!(part.span=> const _: () = MERGED.check(#index);));
    let parts = parts.iter().map(|part| &part.tokens);
    // A `const` would be validated with all that it leads to.
    quote! {
        static PARTS: [#private::Part; #count] = [#(#parts,)*];
        const TOTAL: #private::usize = #private::total(&PARTS);
        const BUCKETS: #private::usize = #private::bucket_count(TOTAL);
        const SLOTS: #private::usize = #private::slot_count(TOTAL);
        const KEY_SIZE: #private::usize = #private::key_size(SLOTS);
        static MERGED: #private::Merged<TOTAL, BUCKETS, #count> = #private::Merged::new(&PARTS);
        static BUILT: #private::Built<TOTAL, SLOTS, BUCKETS, KEY_SIZE> = #private::Built::new(&MERGED);
        static CATALOG: #krate::Catalog = BUILT.catalog(NAME);
        #(#checks)*
    }
}

/// A `static` may not name parameters: the catalog is put together where they are known.
fn expand_generic(context: &Context<'_>, parts: &[Part], header: &TokenStream) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let mut bounds = Bounds::default();
    let params = Params::of(item.generics);
    for field in included(context) {
        if params.decide(field.ty) {
            bounds.require(field.ty, &quote!(#krate::HasCatalog));
        }
    }
    let composed = context.impl_header(&quote!(#private::Composed), bounds);
    let parts = parts.iter().map(|part| &part.tokens);
    let name = name(context);
    // A conflict is reported here.
    let catalog = quote_spanned!(item.ident.span()=> catalog_of::<Self>());
    quote! {
        #name
        #composed {
            const NAME: &'static #private::str = NAME;
            const PARTS: &'static [#private::Part] = &[#(#parts,)*];
        }
        #header {
            const CATALOG: &'static #krate::Catalog = {
                use #private::catalog_of;
                #catalog
            };
        }
    }
}

fn included<'a>(context: &'a Context<'_>) -> impl Iterator<Item = &'a Field<'a>> {
    context
        .item
        .variants
        .iter()
        .filter_map(|variant| match variant.origin {
            Origin::Included(field) => Some(&variant.fields[field]),
            Origin::Own(_) | Origin::Itself(_) | Origin::Other(_) => None,
        })
}

struct Part {
    tokens: TokenStream,
    is_included: bool,
    /// The variant, where a conflict is reported.
    span: proc_macro2::Span,
}

/// Runs of own codes and included catalogs in the order of the variants.
fn parts(context: &Context<'_>, is_generic: bool) -> Vec<Part> {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let mut parts = Vec::new();
    let mut start = 0usize;
    let mut end = 0usize;
    let own = |start: &mut usize, end: usize, parts: &mut Vec<Part>| {
        if *start < end {
            let from = *start;
            parts.push(Part {
                tokens: quote!(#private::Part::own(NAME, &SPECS, HASHES, #from, #end)),
                is_included: false,
                span: item.ident.span(),
            });
            *start = end;
        }
    };
    for variant in &item.variants {
        match variant.origin {
            Origin::Own(_) => end += 1,
            Origin::Itself(_) | Origin::Other(_) => {}
            Origin::Included(field) => {
                own(&mut start, end, &mut parts);
                let field = &variant.fields[field];
                let ty = if is_generic {
                    field.ty.to_token_stream()
                } else {
                    with_static_lifetimes(field.ty, item.generics)
                };
                let catalog = quote_spanned! {syn::spanned::Spanned::span(field.ty)=>
                    <#ty as #krate::HasCatalog>::CATALOG
                };
                parts.push(Part {
                    tokens: quote!(#private::Part::included(#catalog)),
                    is_included: true,
                    span: variant.ident.span(),
                });
            }
        }
    }
    own(&mut start, end, &mut parts);
    parts
}

/// The name of the type with its path, for the text of a conflict.
fn name(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let name = format!("::{}", item.ident);
    quote! {
        const NAME: &'static #private::str = #private::concat!(#private::module_path!(), #name);
    }
}
