//! What all generated impls have in common: paths, names, headers and patterns.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Lifetime, WherePredicate, parse_quote};

use super::catalog::perfect_hash::PerfectHash;
use super::specs::rows::Rows;
use crate::model::{Item, Origin, Variant};
use crate::shared::hash::hash;
use crate::template::local;
use crate::types::{Bounds, generic_arguments, has_type_params, self_type};

pub(super) struct Context<'a> {
    pub(super) item: &'a Item<'a>,
    /// `ram_errors`, by the name that it has in the generated code.
    pub(super) krate: Ident,
    /// `ram_errors::__private`, by the name that it has in the generated code.
    pub(super) private: Ident,
    /// The name of the type, so that using it does not warn where it is deprecated.
    pub(super) ident: Ident,
    /// The rows of the table of specs.
    pub(super) rows: Rows<'a>,
    /// The hash of the code of each row.
    pub(super) hashes: Vec<u64>,
    /// None if const evaluation makes the index.
    pub(super) index: Option<PerfectHash>,
}

impl<'a> Context<'a> {
    pub(super) fn new(item: &'a Item<'a>) -> Self {
        let mut ident = item.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        let rows = Rows::of(item);
        let hashes: Vec<_> = rows
            .iter()
            .map(|row| hash(row.spec.code_or_nothing().as_bytes()))
            .collect();
        Self {
            item,
            krate: hidden("errors"),
            private: hidden("private"),
            ident,
            index: PerfectHash::of(item, &rows, &hashes),
            rows,
            hashes,
        }
    }

    /// `ram_errors::name`, as if it were written at that place: a compiler error in a call of it is reported there.
    pub(super) fn path_at(&self, name: &str, span: Span) -> TokenStream {
        located(&self.krate, name, span)
    }

    /// `ram_errors::__private::name` at that place.
    pub(super) fn private_at(&self, name: &str, span: Span) -> TokenStream {
        located(&self.private, name, span)
    }

    /// An impl of a public trait, and an impl for rustdoc. rustdoc would show conditional bounds and the hidden names of
    /// parameters on the page of the type. It does not compile the bodies of functions.
    pub(super) fn documented_impl(
        &self,
        of: &TokenStream,
        bounds: Bounds,
        body: &TokenStream,
        documented_body: &TokenStream,
    ) -> TokenStream {
        let documented = self.impl_header(of, bounds.clone().without_conditions());
        let header = self.impl_header(of, bounds);
        quote! {
            #[cfg(not(doc))]
            #header { #body }
            #[cfg(doc)]
            #documented { #documented_body }
        }
    }

    /// The header of an impl of a private trait, which rustdoc does not show.
    pub(super) fn private_impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        let header = self.impl_header(of, bounds);
        quote!(#[doc(hidden)] #header)
    }

    /// `impl<..> #of for Type<..> where ..`, with the attributes that generated code has.
    pub(super) fn impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        self.header(&quote!(#of for), bounds)
    }

    /// `impl<..> Type<..> where ..`
    pub(super) fn inherent_impl_header(&self) -> TokenStream {
        self.header(&TokenStream::new(), Bounds::default())
    }

    fn header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        let (impl_generics, _, _) = self.item.generics.split_for_impl();
        let arguments = generic_arguments(self.item.generics);
        let where_clause = bounds.where_clause(self.item.generics);
        let ident = &self.ident;
        quote! {
            #[automatically_derived]
            #[allow(unused_qualifications, deprecated)]
            impl #impl_generics #of #ident #arguments #where_clause
        }
    }

    /// Requires what the trait is built on. A type that lacks it has one error, at the impl of that: this one is left to what
    /// uses it.
    pub(super) fn bound_base(&self, bounds: &mut Bounds, base: &TokenStream) {
        if has_type_params(self.item.generics) {
            bounds.require(&self_type(), base);
        } else {
            bounds.require_if(conditional(base));
        }
    }

    pub(super) fn bound_size(&self, bounds: &mut Bounds) {
        if self.item.may_be_unsized() {
            let private = &self.private;
            bounds.require_if(conditional(&quote!(#private::Sized)));
        }
    }

    /// Whether the code of a variant is that of a field.
    pub(super) fn has_transparent_fields(&self) -> bool {
        let mut origins = self.item.variants.iter().map(|variant| &variant.origin);
        origins.any(|origin| !matches!(origin, Origin::Own(_)))
    }

    /// `match self { .. }`, also for an enum without variants.
    pub(super) fn match_self(&self, arms: &[TokenStream]) -> TokenStream {
        if self.item.is_enum && self.item.variants.is_empty() {
            quote!(match *self {})
        } else {
            quote!(match self { #(#arms)* })
        }
    }

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
    pub(super) fn bind_field(&self, variant: &Variant<'_>, field: usize) -> (TokenStream, Ident) {
        let field_of = &variant.fields[field];
        // An error about the value is one about the field's type.
        let local = local(&field_of.name, field_of.ty.span());
        (self.bind_fields(variant, [(field, local.clone())]), local)
    }

    /// A pattern that binds these fields to these locals.
    pub(super) fn bind_fields(
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

/// `path::name` at that place.
fn located(path: &Ident, name: &str, span: Span) -> TokenStream {
    let path = Ident::new(&path.to_string(), path.span().located_at(span));
    let name = Ident::new(name, Span::call_site().located_at(span));
    quote_spanned!(span=> #path::#name)
}

/// The name of an item or a local of the generated code; the locals of fields are made by [`local`].
///
/// The prefix keeps it apart from the user's names: items have no hygiene, so that types and expressions of the user would
/// see them, and a constant of the user with the name of a local would be a pattern in its place.
pub(super) fn hidden(name: &str) -> Ident {
    let is_item = name.starts_with(|first: char| first.is_ascii_uppercase());
    let prefix = if is_item { "__RAM" } else { "__ram" };
    Ident::new(&format!("{prefix}_{name}"), Span::mixed_site())
}

/// A parameter of a method. rustdoc shows the names of parameters, so it gets `_` in place of the hidden name: it does not
/// compile the bodies of functions, which use the name.
pub(super) fn parameter(name: &Ident, ty: &TokenStream) -> TokenStream {
    quote!(#[cfg(not(doc))] #name: #ty, #[cfg(doc)] _: #ty)
}

/// The label of a block of the generated code.
pub(super) fn label(name: &str) -> Lifetime {
    Lifetime::new(&format!("'__ram_{name}"), Span::mixed_site())
}

/// `Self: bound` for a type without parameters, which may lack it: the compiler then reports that where the impl is used.
fn conditional(bound: &TokenStream) -> WherePredicate {
    parse_quote!(for<'__ram_if> Self: #bound)
}
