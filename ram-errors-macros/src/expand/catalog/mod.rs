//! Generates `HasCatalog`: the specs of the type and of the types that it includes, composed at compile time.

pub(super) mod perfect_hash;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use self::perfect_hash::PerfectHash;
use super::context::{Context, hidden};
use super::member_schemas;
use crate::model::{Field, Origin};
use crate::types::{Bounds, Params, with_static_lifetimes};

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
    if is_generic {
        return expand_generic(context, &parts, bounds);
    }

    let name = name(context);
    let catalog = match &context.index {
        Some(index) => own(context, index),
        None => composed(context, &parts),
    };
    let catalog_name = hidden("CATALOG");
    let members = context.hidden_items(|| member_schemas::method(context));
    let header = context.public_impl_header(&quote!(#krate::HasCatalog), bounds);
    let does_not_include_itself = context.hidden_items(|| does_not_include_itself(context, &parts));
    quote! {
        #name
        #catalog
        #header {
            const CATALOG: &'static #krate::Catalog = &#catalog_name;
            #does_not_include_itself
            #members
        }
    }
}

/// Returns the catalog of a type that includes no other type.
fn own(context: &Context<'_>, index: &PerfectHash) -> TokenStream {
    let Context { krate, private, .. } = context;
    let buckets = index.displacements.len();
    let count = index.rows.len();
    let displacements = index
        .displacements
        .iter()
        .copied()
        .map(Literal::u16_unsuffixed);
    let rows = index.rows.iter().copied().map(Literal::u16_unsuffixed);
    let keys = Literal::byte_string(&index.keys);
    let (name, specs) = (hidden("NAME"), hidden("SPECS"));
    let (displacements_name, rows_name) = (hidden("DISPLACEMENTS"), hidden("ROWS"));
    let catalog = hidden("CATALOG");
    quote! {
        static #displacements_name: [#private::u16; #buckets] = [#(#displacements,)*];
        static #rows_name: [#private::u16; #count] = [#(#rows,)*];
        static #catalog: #krate::Catalog = #private::indexed(
            #name,
            &#displacements_name,
            #keys,
            &#rows_name,
            &#specs,
        );
    }
}

/// Returns the catalog of several parts, composed at compile time.
fn composed(context: &Context<'_>, parts: &[Part]) -> TokenStream {
    let Context { krate, private, .. } = context;
    let (merged, catalog, name) = (hidden("MERGED"), hidden("CATALOG"), hidden("NAME"));
    let check = hidden("check");
    // `cargo check` evaluates a constant without parameters, so a conflict is reported even if the type is unused.
    let checks = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.included.is_some())
        .map(|(number, part)| const_call(part.span, &check, &merged, number));
    let count = Literal::usize_unsuffixed(parts.len());
    let tokens = parts.iter().map(|part| &part.tokens);
    quote! {
        #krate::__composed_catalog! {
            static #catalog = #name;
            static #merged = [#(#tokens,)*; #count];
        }
        use #private::check as #check;
        #(#checks)*
    }
}

/// Returns `const _: () = function(&value, number);` with the span of a token of the user, so that an error points at that token.
fn const_call(span: Span, function: &Ident, value: &Ident, number: usize) -> TokenStream {
    let (mut function, mut value) = (function.clone(), value.clone());
    function.set_span(span);
    value.set_span(span);
    quote_spanned!(span=> const _: () = #function(&#value, #number);)
}

/// Returns the catalog of a generic type. A `static` cannot name parameters, so the catalog is composed when they are known.
fn expand_generic(context: &Context<'_>, parts: &[Part], has_catalog: Bounds) -> TokenStream {
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
    let composed = context.private_impl_header(&quote!(#private::Composed), bounds);
    let tokens = parts.iter().map(|part| &part.tokens);
    let name = name(context);
    let name_value = hidden("NAME");
    // A conflict is reported here.
    let mut catalog_of = hidden("catalog_of");
    catalog_of.set_span(item.ident.span());
    let catalog = quote_spanned!(item.ident.span()=> #catalog_of::<Self>());
    let members = context.hidden_items(|| member_schemas::method(context));
    let header = context.public_impl_header(&quote!(#krate::HasCatalog), has_catalog);
    let does_not_include_itself = context.hidden_items(|| does_not_include_itself(context, parts));
    quote! {
        #name
        #composed {
            const NAME: &'static #private::str = #name_value;
            const PARTS: &'static [#private::Part] = &[#(#tokens,)*];
        }
        #header {
            const CATALOG: &'static #krate::Catalog = {
                use #private::catalog_of as #catalog_of;
                #catalog
            };
            #does_not_include_itself
            #members
        }
    }
}

/// Returns the constant `DOES_NOT_INCLUDE_ITSELF`, which evaluates that of each included type.
fn does_not_include_itself(context: &Context<'_>, parts: &[Part]) -> Option<TokenStream> {
    let krate = &context.krate;
    let mut constants = parts.iter().filter_map(|part| {
        let ty = part.included.as_ref()?;
        // A cycle is reported at the type.
        Some(quote_spanned!(ty.span()=> let () = <#ty as #krate::HasCatalog>::DOES_NOT_INCLUDE_ITSELF;))
    }).peekable();
    constants.peek()?;
    // The error about a cycle points at this constant several times, so the constant has the span of the type.
    let span = Span::call_site().located_at(context.item.ident.span());
    Some(quote_spanned!(span=> const DOES_NOT_INCLUDE_ITSELF: () = { #(#constants)* };))
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
    /// The included type.
    included: Option<TokenStream>,
    /// The span of the variant, where a conflict is reported.
    span: Span,
}

/// Returns runs of own codes and included catalogs in the order of the variants.
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
    let (name, specs) = (hidden("NAME"), hidden("SPECS"));
    let own = |start: &mut usize, end: usize, parts: &mut Vec<Part>| {
        if *start < end {
            let from = *start;
            parts.push(Part {
                tokens: quote!(#private::Part::own(#name, &#specs, #from, #end)),
                included: None,
                span: item.ident.span(),
            });
            *start = end;
        }
    };
    for (variant, row) in item.variants.iter().zip(context.rows.of_variants()) {
        match variant.origin {
            // The row may belong to an earlier variant.
            Origin::Own(_) => end = end.max(row.map_or(0, |row| row + 1)),
            Origin::Itself(_) | Origin::Other(_) => {}
            Origin::Included(field) => {
                own(&mut start, end, &mut parts);
                let field = &variant.fields[field];
                let ty = if is_generic {
                    field.ty.to_token_stream()
                } else {
                    with_static_lifetimes(field.ty, item.generics)
                };
                parts.push(Part {
                    tokens: quote_spanned!(field.ty.span()=> <#ty as #krate::HasCatalog>::PART),
                    included: Some(ty),
                    span: variant.ident.span(),
                });
            }
        }
    }
    own(&mut start, end, &mut parts);
    parts
}

/// Returns the name of the type with its path, for the message of a conflict.
fn name(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let path = format!("::{}", item.ident);
    let name = hidden("NAME");
    quote! {
        const #name: &'static #private::str = #private::concat!(#private::module_path!(), #path);
    }
}
