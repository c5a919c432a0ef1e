//! `Decode`: the way back from a code and a message to a value.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::Context;
use crate::generics::{Bounds, Params};
use crate::model::{Field, MessageOf, Origin, PublicOf, Variant};
use crate::template::{Piece, Template, What, local};

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
    for (_, field) in included(context) {
        if params.occur_in(field.ty) {
            bounds.require(field.ty, &quote!(#krate::Decode));
        }
    }
    let header = context.impl_header(&quote!(#krate::Decode), bounds);
    let known = known(context);
    let (depth, other) = other(context);
    quote! {
        #header {
            fn decode(received: &#krate::Received<'_>) -> #private::Option<Self> {
                match <Self as #krate::Decode>::decode_known(received) {
                    #private::None => <Self as #krate::Decode>::decode_other(received),
                    known => known,
                }
            }
            fn decode_known(received: &#krate::Received<'_>) -> #private::Option<Self> {
                #known
            }
            const OTHER_DEPTH: #private::usize = #depth;
            fn decode_other(received: &#krate::Received<'_>) -> #private::Option<Self> {
                #other
            }
        }
    }
}

/// The variants that are made of an included value alone, and the fields with it.
fn included<'a>(
    context: &'a Context<'_>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Field<'a>)> {
    context
        .item
        .variants
        .iter()
        .filter_map(|variant| match variant.origin {
            Origin::Included(field) if variant.fields.len() == 1 => {
                Some((variant, &variant.fields[field]))
            }
            _ => None,
        })
}

/// The parts in the order of the variants: the first that fits has it.
fn known(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    let mut steps = TokenStream::new();
    let mut own = OwnRun {
        start: 0,
        arms: Vec::new(),
        count: 0,
    };
    for variant in &item.variants {
        match variant.origin {
            Origin::Own(_) => own.push(context, variant),
            Origin::Included(_) if variant.fields.len() == 1 => {
                steps.extend(own.finish(context));
                let field = &variant.fields[0];
                let (ty, span) = (field.ty, field.ty.span());
                let value = value(context, variant, [(0, quote!(inner))]);
                steps.extend(quote_spanned! {span=>
                    if let #private::Some(inner) = <#ty as #krate::Decode>::decode_known(received) {
                        return #private::Some(#value);
                    }
                });
            }
            Origin::Included(_) | Origin::Itself(_) | Origin::Other(_) => {}
        }
    }
    steps.extend(own.finish(context));
    quote! {
        let spec = match <Self as #krate::HasCatalog>::CATALOG.get(received.code()) {
            #private::Some(spec) => spec,
            #private::None => return #private::None,
        };
        #steps
        let _ = spec;
        #private::None
    }
}

/// Own codes that stand next to each other in the table.
struct OwnRun {
    start: usize,
    arms: Vec<TokenStream>,
    /// How many own codes there are so far.
    count: usize,
}

impl OwnRun {
    fn push(&mut self, context: &Context<'_>, variant: &Variant<'_>) {
        let index = self.count;
        self.count += 1;
        if variant.fields.is_empty() {
            let private = &context.private;
            let value = value(context, variant, []);
            self.arms
                .push(quote!(#index => return #private::Some(#value),));
            return;
        }
        let readings: Vec<_> = texts(variant)
            .filter_map(|template| reading(context, variant, template))
            .collect();
        if !readings.is_empty() {
            self.arms.push(quote!(#index => { #(#readings)* }));
        }
    }

    fn finish(&mut self, context: &Context<'_>) -> TokenStream {
        let private = &context.private;
        let (start, end) = (self.start, self.count);
        self.start = self.count;
        let arms = std::mem::take(&mut self.arms);
        if arms.is_empty() {
            return TokenStream::new();
        }
        quote! {
            let mut start = #start;
            while let #private::Some(index) = #private::own_with_code(&SPECS, start, #end, spec) {
                match index {
                    #(#arms)*
                    _ => {}
                }
                start = index + 1;
            }
        }
    }
}

/// The texts that may have gone out: the message, then what clients are told instead.
fn texts<'a>(variant: &'a Variant<'_>) -> impl Iterator<Item = &'a Template> {
    let message = match &variant.message {
        MessageOf::Template(template) | MessageOf::Shown(template) => Some(template),
        MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => None,
    };
    let public = match &variant.public {
        PublicOf::Text(template) => Some(template),
        PublicOf::Guarded | PublicOf::Message | PublicOf::Field => None,
    };
    message.into_iter().chain(public)
}

/// Reads every field out of the message, or goes on. None if the template does not tell every field.
fn reading(
    context: &Context<'_>,
    variant: &Variant<'_>,
    template: &Template,
) -> Option<TokenStream> {
    let private = &context.private;
    let mut before = String::new();
    let mut fields: Vec<usize> = Vec::new();
    let mut after: Vec<String> = Vec::new();
    for piece in &template.pieces {
        match piece {
            Piece::Text(text) => after.last_mut().unwrap_or(&mut before).push_str(text),
            Piece::Value(value) => {
                let What::Field(field) = value.what else {
                    return None;
                };
                let is_adjacent = after.last().is_some_and(String::is_empty);
                if !value.is_plain() || is_adjacent {
                    return None;
                }
                fields.push(field);
                after.push(String::new());
            }
        }
    }
    if (0..variant.fields.len()).any(|field| !fields.contains(&field)) {
        return None;
    }
    let reads = (0..variant.fields.len()).map(|field| {
        let ty = variant.fields[field].ty;
        let positions: Vec<_> = (0..fields.len())
            .filter(|at| fields[*at] == field)
            .collect();
        let (first, again) = (positions[0], &positions[1..]);
        let local = local(&variant.fields[field].name, Span::call_site());
        quote! {
            #(if texts[#first] != texts[#again] { break 'read; })*
            let #local = match (&#private::Read::<#ty>::NEW).read(texts[#first]) {
                #private::Some(value) => value,
                #private::None => break 'read,
            };
        }
    });
    let locals = (0..variant.fields.len()).map(|field| {
        (
            field,
            local(&variant.fields[field].name, Span::call_site()).into_token_stream(),
        )
    });
    let value = value(context, variant, locals);
    Some(quote! {
        'read: {
            use #private::{ReadAny as _, ReadFromStr as _};
            let texts = match #private::between(received.message(), #before, [#(#after),*]) {
                #private::Some(texts) => texts,
                #private::None => break 'read,
            };
            #(#reads)*
            return #private::Some(#value);
        }
    })
}

/// `Self::Variant { field: value, .. }`
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

/// The depth of the outermost `other` variant, and the value that it makes.
fn other(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let Context {
        krate,
        private,
        item,
        ..
    } = context;
    for variant in &item.variants {
        if let Origin::Other(field) = variant.origin {
            let ty = variant.fields[field].ty;
            let value = value(context, variant, [(field, quote!(kept))]);
            let kept = quote! {
                use #private::{KeepAny as _, KeepUnknown as _};
                match (&#private::Keep::<#ty>::NEW).keep(received) {
                    #private::Some(kept) => #private::Some(#value),
                    #private::None => #private::None,
                }
            };
            return (quote!(0), kept);
        }
    }
    let types: Vec<_> = included(context).map(|(_, field)| field.ty).collect();
    if types.is_empty() {
        return (
            quote!(#private::usize::MAX),
            quote!({ let _ = received; #private::None }),
        );
    }
    let values =
        included(context).map(|(variant, _)| value(context, variant, [(0, quote!(inner))]));
    let depth = quote!(#private::depth_over(&[#(<#types as #krate::Decode>::OTHER_DEPTH),*]));
    let other = quote! {
        #(
            if #private::is_outermost(
                <#types as #krate::Decode>::OTHER_DEPTH,
                <Self as #krate::Decode>::OTHER_DEPTH,
            ) {
                if let #private::Some(inner) = <#types as #krate::Decode>::decode_other(received) {
                    return #private::Some(#values);
                }
            }
        )*
        #private::None
    };
    (depth, other)
}
