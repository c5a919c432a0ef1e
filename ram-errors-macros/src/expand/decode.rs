//! `Decode`: from a received code and message to a value.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::context::{Context, hidden, label, parameter};
use crate::model::{Field, MessageOf, Origin, PublicOf, Variant};
use crate::template::{Piece, Template, What, local};
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
    for (_, field) in included(context) {
        if params.occur_in(field.ty) {
            bounds.require(field.ty, &quote!(#krate::Decode));
        }
    }
    let (received, spec) = (hidden("received"), hidden("spec"));
    let otherwise = hidden("otherwise");
    let known = known(context);
    let (depth, other) = other(context);
    let parameter = parameter(&received, &quote!(&#krate::Received<'_>));
    let items = quote! {
        fn decode(#parameter) -> #private::Option<Self> {
            #private::decode(#received)
        }
        fn decode_known(
            #received: &#krate::Received<'_>,
            #spec: &'static #krate::ErrorSpec,
            #otherwise: #private::Otherwise<Self>,
        ) -> #private::Option<Self> {
            #known
        }
        const OTHER_DEPTH: #private::usize = #depth;
        fn decode_other(#received: &#krate::Received<'_>) -> #private::Option<Self> {
            #other
        }
    };
    context.implement(&quote!(#krate::Decode), bounds, &items)
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

/// Tries the own rows and the included types in the order of the variants. The first that fits returns its value.
fn known(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        rows,
        ..
    } = context;
    let (received, spec) = (hidden("received"), hidden("spec"));
    let (inner, otherwise) = (hidden("inner"), hidden("otherwise"));
    let mut steps = TokenStream::new();
    let mut own = OwnRun::default();
    for (variant, row) in item.variants.iter().zip(rows.of_variants()) {
        match (&variant.origin, row) {
            (Origin::Own(_), Some(row)) => own.push(context, variant, *row),
            (Origin::Included(_), _) if variant.fields.len() == 1 => {
                steps.extend(own.finish(context));
                let field = &variant.fields[0];
                let (ty, span) = (field.ty, field.ty.span());
                let value = value(context, variant, [(0, quote!(#inner))]);
                steps.extend(quote_spanned! {span=>
                    if let #private::Some(#inner) =
                        <#ty as #krate::Decode>::decode_known(#received, #spec, #private::nothing)
                    {
                        return #private::Some(#value);
                    }
                });
            }
            _ => {}
        }
    }
    steps.extend(own.finish(context));
    quote! {
        let _ = #spec;
        #steps
        #otherwise(#received)
    }
}

/// Own rows that follow each other in the table.
#[derive(Default)]
struct OwnRun {
    start: usize,
    end: usize,
    /// The steps of each row.
    rows: BTreeMap<usize, TokenStream>,
    /// The rows that have a variant without fields: it always fits, so that no later variant does.
    closed: BTreeSet<usize>,
}

impl OwnRun {
    fn push(&mut self, context: &Context<'_>, variant: &Variant<'_>, row: usize) {
        self.end = self.end.max(row + 1);
        if self.closed.contains(&row) {
            return;
        }
        let step = if variant.fields.is_empty() {
            let private = &context.private;
            let value = value(context, variant, []);
            self.closed.insert(row);
            quote!(return #private::Some(#value);)
        } else {
            templates(variant)
                .filter_map(|template| parse_fields(context, variant, template))
                .collect()
        };
        self.rows.entry(row).or_default().extend(step);
    }

    /// Looks for the spec in the rows since the last call.
    fn finish(&mut self, context: &Context<'_>) -> TokenStream {
        let private = &context.private;
        let (start, end) = (self.start, self.end);
        self.start = self.end;
        let (numbers, steps): (Vec<_>, Vec<_>) = std::mem::take(&mut self.rows)
            .into_iter()
            .filter(|(_, steps)| !steps.is_empty())
            .unzip();
        if numbers.is_empty() {
            return TokenStream::new();
        }
        let (specs, spec, row) = (hidden("SPECS"), hidden("spec"), hidden("row"));
        let rows = quote! {
            match #row {
                #(#numbers => { #steps })*
                _ => {}
            }
        };
        if !context.rows.has_shared() {
            return quote! {
                if let #private::Some(#row) = #private::own_row(&#specs, #start, #end, #spec) {
                    #rows
                }
            };
        }
        let next = hidden("next");
        quote! {
            let mut #next = #start;
            while let #private::Some(#row) =
                #private::own_row_or_shared(&#specs, #next, #end, #spec)
            {
                #rows
                #next = #row + 1;
            }
        }
    }
}

/// What may have been sent: the message, then the public message.
fn templates<'a>(variant: &'a Variant<'_>) -> impl Iterator<Item = &'a Template> {
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

/// Parses every field from the message and returns the value. None if the template does not have every field.
fn parse_fields(
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
            Piece::Literal(text) => after.last_mut().unwrap_or(&mut before).push_str(text),
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
    let krate = &context.krate;
    let (received, parts, label) = (hidden("received"), hidden("parts"), label("parse"));
    let local = |field: usize| local(&variant.fields[field].name, Span::call_site());
    let parse = (0..variant.fields.len()).map(|field| {
        let ty = variant.fields[field].ty;
        let positions: Vec<_> = (0..fields.len())
            .filter(|at| fields[*at] == field)
            .collect();
        let (first, again) = (positions[0], &positions[1..]);
        let local = local(field);
        quote! {
            #(if #parts[#first] != #parts[#again] { break #label; })*
            let #private::Some(#local) = #krate::__parse_field!(#ty, #parts[#first]) else {
                break #label;
            };
        }
    });
    let locals = (0..variant.fields.len()).map(|field| (field, local(field).into_token_stream()));
    let value = value(context, variant, locals);
    Some(quote! {
        #label: {
            let #private::Some(#parts) =
                #private::between(#received.message(), #before, [#(#after),*])
            else {
                break #label;
            };
            #(#parse)*
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
