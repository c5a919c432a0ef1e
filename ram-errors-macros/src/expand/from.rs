//! Generates `From` for fields marked `#[from]`.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::Type;

use super::context::{Context, hidden};
use crate::model::{Field, Variant};
use crate::types::{Bounds, type_in, type_in_option};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let mut types = Vec::new();
    let mut impls = TokenStream::new();
    for variant in &context.item.variants {
        for field in &variant.fields {
            if let Some(from) = &field.attrs.from {
                let from = Conversion {
                    context,
                    variant,
                    field,
                    span: from.span,
                    unboxed: from.unboxed.as_ref(),
                };
                from.expand(&mut types, &mut impls);
            }
        }
    }
    impls
}

struct Conversion<'a> {
    context: &'a Context<'a>,
    variant: &'a Variant<'a>,
    field: &'a Field<'a>,
    span: Span,
    /// The type in `#[from(T)]`.
    unboxed: Option<&'a Type>,
}

impl Conversion<'_> {
    /// `types` already have a `From`. A second one is reported by `check` and not generated, so that the compiler does not report it
    /// again.
    fn expand(&self, types: &mut Vec<String>, impls: &mut TokenStream) {
        let private = &self.context.private;
        let ty = type_in_option(self.field.ty).unwrap_or(self.field.ty);
        let source = hidden("source");
        impls.extend(self.impl_from(ty, Some(quote!(#source)), types));
        if let Some(unboxed) = self.unboxed {
            let boxed = type_in(ty, "Box")
                .map(|_| quote!(<#ty as #private::From<#unboxed>>::from(#source)));
            impls.extend(self.impl_from(unboxed, boxed, types));
        }
    }

    /// Returns the impl. `value` is the value of the field. Nothing is generated after a mistake, which a diagnostic reports.
    fn impl_from(
        &self,
        ty: &Type,
        value: Option<TokenStream>,
        types: &mut Vec<String>,
    ) -> Option<TokenStream> {
        let text = ty.to_token_stream().to_string();
        if types.contains(&text) {
            return None;
        }
        types.push(text);
        let Context { private, .. } = self.context;
        let source = hidden("source");
        let made = if let (Some(value), 1) = (value, self.variant.fields.len()) {
            let path = self.context.path(self.variant);
            let member = self.field.member.to_token_stream();
            let value = if type_in_option(self.field.ty).is_some() {
                quote!(#private::Some(#value))
            } else {
                value
            };
            quote!(#path { #member: #value })
        } else {
            quote!(match #source { _ => loop {} })
        };
        let parameter = self.context.parameter(&source, &ty.to_token_stream());
        let header = self
            .context
            .impl_header(&quote!(#private::From<#ty>), Bounds::default());
        // Two impls can conflict through a type alias. The compiler then points at the header of each.
        let span = Span::call_site().located_at(self.span);
        let header = located(header, span);
        Some(quote_spanned! {span=>
            #header {
                #[inline]
                fn from(#parameter) -> Self {
                    #made
                }
            }
        })
    }
}

/// Returns the tokens with another location and the same hygiene.
fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let located = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            let mut inner = Group::new(group.delimiter(), located(group.stream(), span));
            inner.set_span(group.span());
            token = inner.into();
        }
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_iter().map(located).collect()
}
