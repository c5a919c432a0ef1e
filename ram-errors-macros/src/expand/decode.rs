//! Generates `Decode`: from a received code and message to a value.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned as _;

use super::context::{Context, hidden, label};
use crate::model::{Field, Origin, Reading, Split, Variant};
use crate::template::local;
use crate::types::{Bounds, Params};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    if !item.decode {
        return TokenStream::new();
    }
    let params = Params::of(item.generics);
    let mut bounds = Bounds::default();
    context.bound_size(&mut bounds);
    context.bound_base(&mut bounds, &quote!(#krate::HasCatalog));
    for variant in decoded(context) {
        require(context, variant, &params, &mut bounds);
    }
    let header = context.public_impl_header(&quote!(#krate::Decode), bounds);
    let received = hidden("received");
    let parameter = context.parameter(&received, &quote!(&#krate::Received<'_>));
    let hidden_items = context.hidden_items(|| hidden_items(context));
    quote! {
        #header {
            fn decode(#parameter) -> #private::Option<Self> {
                #private::decode(#received)
            }
            #hidden_items
        }
    }
}

/// Returns the items that types which include this type use.
fn hidden_items(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let (received, candidates) = (hidden("received"), hidden("candidates"));
    let otherwise = hidden("otherwise");
    let known = known(context);
    let (depth, other) = other(context);
    quote! {
        fn decode_known(
            #received: &#krate::Received<'_>,
            #candidates: #private::Candidates<'_>,
            #otherwise: #private::Otherwise<Self>,
        ) -> #private::Option<Self> {
            #known
        }
        const OTHER_DEPTH: #private::usize = #depth;
        fn decode_other(#received: &#krate::Received<'_>) -> #private::Option<Self> {
            #other
        }
    }
}

/// Returns the variants that are decoded.
fn decoded<'a>(context: &'a Context<'_>) -> impl Iterator<Item = &'a Variant<'a>> {
    let variants = context.item.variants.iter();
    variants.filter(|variant| variant.no_decode.is_none())
}

/// Adds the bounds for the fields of a generic type.
fn require(context: &Context<'_>, variant: &Variant<'_>, params: &Params, bounds: &mut Bounds) {
    let Context { krate, private, .. } = context;
    if matches!(variant.origin, Origin::Itself(_) | Origin::Other(_)) {
        return;
    }
    for (index, field) in variant.fields.iter().enumerate() {
        if !params.occur_in(field.ty) {
            continue;
        }
        let bound = match variant.reading(index) {
            Reading::Included => quote!(#krate::Decode),
            Reading::Message => quote!(#private::FromStr),
            Reading::Member(_) => quote!(#private::DecodedMember),
            Reading::Constant => continue,
        };
        bounds.require(field.ty, &bound);
    }
}

/// Returns the variants whose only field is an included type. The outermost `other` variant can be in such a field.
fn included<'a>(
    context: &'a Context<'_>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Field<'a>)> {
    decoded(context).filter_map(|variant| match variant.origin {
        Origin::Included(field) if variant.fields.len() == 1 => {
            Some((variant, &variant.fields[field]))
        }
        _ => None,
    })
}

/// Tries the own rows and the included types in the order of the variants. The first that fits returns its value.
fn known(context: &Context<'_>) -> TokenStream {
    let (received, candidates) = (hidden("received"), hidden("candidates"));
    let otherwise = hidden("otherwise");
    let mut steps = TokenStream::new();
    let mut own = OwnRun::default();
    for (variant, row) in context.item.variants.iter().zip(context.rows.of_variants()) {
        match (&variant.origin, row) {
            (Origin::Own(_), Some(row)) => own.push(context, variant, *row),
            (Origin::Included(_), _) if variant.no_decode.is_none() => {
                steps.extend(own.finish(context));
                steps.extend(ways(context, variant));
            }
            _ => {}
        }
    }
    steps.extend(own.finish(context));
    quote! {
        let _ = #candidates;
        #steps
        #otherwise(#received)
    }
}

/// The own variants between two included types.
#[derive(Default)]
struct OwnRun {
    /// The steps of each row.
    rows: BTreeMap<usize, TokenStream>,
    /// The rows with a variant without fields. Such a variant always fits, so later variants are not tried.
    closed: BTreeSet<usize>,
}

impl OwnRun {
    fn push(&mut self, context: &Context<'_>, variant: &Variant<'_>, row: usize) {
        if self.closed.contains(&row) || variant.no_decode.is_some() {
            return;
        }
        let always_fits =
            (0..variant.fields.len()).all(|field| variant.reading(field) == Reading::Constant);
        let step = if always_fits {
            let private = &context.private;
            let value = value(context, variant, constants(context, variant));
            self.closed.insert(row);
            quote!(return #private::Some(#value);)
        } else {
            ways(context, variant)
        };
        self.rows.entry(row).or_default().extend(step);
    }

    /// Returns the search for the candidates in the rows of the variants since the last call.
    fn finish(&mut self, context: &Context<'_>) -> TokenStream {
        let private = &context.private;
        let (numbers, steps): (Vec<_>, Vec<_>) = std::mem::take(&mut self.rows)
            .into_iter()
            .filter(|(_, steps)| !steps.is_empty())
            .unzip();
        let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
            return TokenStream::new();
        };
        // A row can belong to an earlier run as well, so the range is that of the rows.
        let (start, end) = (*first, *last + 1);
        let (specs, candidates, row) = (hidden("SPECS"), hidden("candidates"), hidden("row"));
        let rows = quote! {
            match #row {
                #(#numbers => { #steps })*
                _ => {}
            }
        };
        if !context.rows.has_shared() {
            return quote! {
                if let #private::Some(#row) = #private::own_row(&#specs, #start, #end, #candidates) {
                    #rows
                }
            };
        }
        let next = hidden("next");
        quote! {
            let mut #next = #start;
            while let #private::Some(#row) =
                #private::own_row(&#specs, #next, #end, #candidates)
            {
                #rows
                #next = #row + 1;
            }
        }
    }
}

/// Returns the code that tries all templates of a variant and returns the first value.
fn ways(context: &Context<'_>, variant: &Variant<'_>) -> TokenStream {
    let mut ways: TokenStream = variant
        .templates()
        .filter_map(|(role, template)| variant.split(role, template).ok())
        .filter(|split| !split.placeholders.is_empty())
        .map(|split| way(context, variant, Some(&split)))
        .collect();
    if !variant.needs_message() {
        ways.extend(way(context, variant, None));
    }
    ways
}

/// Returns the code that decodes every field and returns the value. Without a template, the message is ignored.
fn way(context: &Context<'_>, variant: &Variant<'_>, split: Option<&Split>) -> TokenStream {
    let private = &context.private;
    let (received, parts, label) = (hidden("received"), hidden("parts"), label("parse"));
    let between = split.map(|split| {
        let before = &split.before;
        let after = split.placeholders.iter().map(|(_, behind)| behind);
        quote! {
            let #private::Some(#parts) =
                #private::between(#received.message(), #before, [#(#after),*])
            else {
                break #label;
            };
        }
    });
    let local = |field: usize| local(&variant.fields[field].name, Span::call_site());
    let mut fields = TokenStream::new();
    for field in 0..variant.fields.len() {
        let Some(decoded) = decoded_field(context, variant, field, split) else {
            continue;
        };
        let is_member = matches!(variant.reading(field), Reading::Member(_));
        let repeated = split
            .filter(|_| !is_member)
            .map(|split| repeated(split, field));
        let local = local(field);
        fields.extend(quote! {
            #repeated
            let #private::Some(#local) = #decoded else {
                break #label;
            };
        });
    }
    let locals = (0..variant.fields.len())
        .filter(|field| variant.reading(*field) != Reading::Constant)
        .map(|field| (field, local(field).into_token_stream()));
    let value = value(context, variant, locals.chain(constants(context, variant)));
    quote! {
        #label: {
            #between
            #fields
            return #private::Some(#value);
        }
    }
}

/// Returns the code that fails if the message has a field several times with different values.
fn repeated(split: &Split, field: usize) -> TokenStream {
    let (parts, label) = (hidden("parts"), label("parse"));
    let positions: Vec<_> = split.positions(field).collect();
    let Some((first, again)) = positions.split_first() else {
        return TokenStream::new();
    };
    quote!(#(if #parts[#first] != #parts[#again] { break #label; })*)
}

/// Returns an expression of type `Option` for a field; `None` for a constant.
fn decoded_field(
    context: &Context<'_>,
    variant: &Variant<'_>,
    field: usize,
    split: Option<&Split>,
) -> Option<TokenStream> {
    let Context { krate, private, .. } = context;
    let (received, candidates) = (hidden("received"), hidden("candidates"));
    let parts = hidden("parts");
    let position = split.and_then(|split| split.positions(field).next());
    let ty = variant.fields[field].ty;
    let span = ty.span();
    // A function with a bound would be named in the error about a type that does not satisfy the bound.
    match variant.reading(field) {
        Reading::Constant => None,
        Reading::Member(name) => {
            let member = context.private_at("DecodedMember", span);
            Some(quote_spanned!(span=> <#ty as #member>::decoded(#received, #name)))
        }
        Reading::Message => {
            let parsed = context.private_at("ParsedField", span);
            Some(quote_spanned!(span=> <#ty as #parsed>::parsed(#parts[#position])))
        }
        Reading::Included => {
            let received = match position {
                Some(position) => quote!(&#received.with_message(#parts[#position])),
                None => received.into_token_stream(),
            };
            Some(quote_spanned! {span=>
                <#ty as #krate::Decode>::decode_known(#received, #candidates, #private::nothing)
            })
        }
    }
}

/// Returns the fields whose types have a single value.
fn constants<'a>(
    context: &'a Context<'_>,
    variant: &'a Variant<'_>,
) -> impl Iterator<Item = (usize, TokenStream)> {
    let private = &context.private;
    (0..variant.fields.len())
        .filter(|field| variant.reading(*field) == Reading::Constant)
        .map(move |field| match variant.fields[field].ty {
            Type::Tuple(_) => (field, quote!(())),
            _ => (field, quote!(#private::PhantomData)),
        })
}

/// Returns `Self::Variant { field: value, .. }`.
fn value(
    context: &Context<'_>,
    variant: &Variant<'_>,
    fields: impl IntoIterator<Item = (usize, TokenStream)>,
) -> TokenStream {
    let path = context.path(variant);
    let fields = fields.into_iter().map(|(field, value)| {
        let member = variant.fields[field].member.to_token_stream();
        quote!(#member: #value)
    });
    quote!(#path { #(#fields),* })
}

/// Returns the depth of the outermost `other` variant, and the value that the variant makes.
fn other(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let received = hidden("received");
    for variant in &item.variants {
        if let Origin::Other(field) = variant.origin {
            let ty = variant.fields[field].ty;
            let kept = hidden("kept");
            let value = value(context, variant, [(field, quote!(#kept))]);
            let keep = quote! {
                match #krate::__keep_unknown!(#ty, #received) {
                    #private::Some(#kept) => #private::Some(#value),
                    #private::None => #private::None,
                }
            };
            return (quote!(0), keep);
        }
    }
    let types: Vec<_> = included(context).map(|(_, field)| field.ty).collect();
    if types.is_empty() {
        return (
            quote!(#private::usize::MAX),
            quote!({ let _ = #received; #private::None }),
        );
    }
    let inner = hidden("inner");
    let values =
        included(context).map(|(variant, _)| value(context, variant, [(0, quote!(#inner))]));
    let depth = quote!(#private::depth_over(&[#(<#types as #krate::Decode>::OTHER_DEPTH),*]));
    let other = quote! {
        #(
            if #private::is_outermost(
                <#types as #krate::Decode>::OTHER_DEPTH,
                <Self as #krate::Decode>::OTHER_DEPTH,
            ) {
                if let #private::Some(#inner) =
                    <#types as #krate::Decode>::decode_other(#received)
                {
                    return #private::Some(#values);
                }
            }
        )*
        #private::None
    };
    (depth, other)
}
