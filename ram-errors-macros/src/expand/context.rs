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

/// Who reads the generated code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    Compiler,
    /// rustdoc shows bounds and the names of parameters. It does not compile the bodies of functions.
    Rustdoc,
}

pub(super) struct Context<'a> {
    audience: Audience,
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
    /// `None` if const evaluation builds the index.
    pub(super) index: Option<PerfectHash>,
}

impl<'a> Context<'a> {
    pub(super) fn new(item: &'a Item<'a>, audience: Audience) -> Self {
        let mut ident = item.ident.clone();
        ident.set_span(ident.span().resolved_at(Span::call_site()));
        let rows = Rows::of(item);
        let hashes: Vec<_> = rows
            .iter()
            .map(|row| hash(row.spec.code_or_nothing().as_bytes()))
            .collect();
        Self {
            audience,
            item,
            krate: hidden("errors"),
            // Most generated paths begin with this name, so it is short.
            private: Ident::new("__ram", Span::mixed_site()),
            ident,
            index: PerfectHash::of(item, &rows, &hashes),
            rows,
            hashes,
        }
    }

    /// Returns `ram_errors::name` with the span, so that an error in its call is reported there.
    pub(super) fn path_at(&self, name: &str, span: Span) -> TokenStream {
        located(&self.krate, name, span)
    }

    /// Returns `ram_errors::__private::name` with the span.
    pub(super) fn private_at(&self, name: &str, span: Span) -> TokenStream {
        located(&self.private, name, span)
    }

    pub(super) fn is_documented(&self) -> bool {
        self.audience == Audience::Rustdoc
    }

    /// Returns the hidden items of an impl of a public trait, which rustdoc would show.
    pub(super) fn hidden_items<T>(&self, items: impl FnOnce() -> T) -> Option<T> {
        (!self.is_documented()).then(items)
    }

    /// Returns the header of an impl of a public trait. On the page of the type the bounds have no conditions.
    pub(super) fn public_impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        self.impl_header(of, self.shown(bounds))
    }

    /// Returns the bounds that the audience reads.
    pub(super) fn shown(&self, bounds: Bounds) -> Bounds {
        match self.audience {
            Audience::Compiler => bounds,
            Audience::Rustdoc => bounds.without_conditions(),
        }
    }

    /// Returns the parameter of a public method. rustdoc shows the names of parameters, so for rustdoc the name is `_`. The
    /// body, which uses the name, is not compiled there.
    pub(super) fn parameter(&self, name: &Ident, ty: &TokenStream) -> TokenStream {
        match self.audience {
            Audience::Compiler => quote!(#name: #ty),
            Audience::Rustdoc => quote!(_: #ty),
        }
    }

    /// Returns the header of an impl of a private trait, which rustdoc does not show.
    pub(super) fn private_impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        let header = self.impl_header(of, bounds);
        let hidden = self.is_documented().then(|| quote!(#[doc(hidden)]));
        quote!(#hidden #header)
    }

    /// Returns `impl<..> #of for Type<..> where ..` with the attributes of generated code.
    pub(super) fn impl_header(&self, of: &TokenStream, bounds: Bounds) -> TokenStream {
        self.header(&quote!(#of for), bounds)
    }

    /// Returns `impl<..> Type<..> where ..`.
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
            impl #impl_generics #of #ident #arguments #where_clause
        }
    }

    /// Adds the supertraits as bounds. A type without a supertrait then has a single error, at the impl of the supertrait.
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

    /// Returns whether the code of a variant comes from a field.
    pub(super) fn has_transparent_fields(&self) -> bool {
        let mut origins = self.item.variants.iter().map(|variant| &variant.origin);
        origins.any(|origin| !matches!(origin, Origin::Own(_)))
    }

    /// Returns `match self { .. }`, which also compiles for an enum without variants.
    pub(super) fn match_self(&self, arms: &[TokenStream]) -> TokenStream {
        if self.item.is_enum && self.item.variants.is_empty() {
            quote!(match *self {})
        } else {
            quote!(match self { #(#arms)* })
        }
    }

    /// Returns `Type::Variant`, or `Self` for a struct. `Self::Variant` would make the compiler search all variants.
    pub(super) fn path(&self, variant: &Variant<'_>) -> TokenStream {
        if self.item.is_enum {
            let (ty, ident) = (&self.ident, variant.ident);
            quote!(#ty::#ident)
        } else {
            quote!(Self)
        }
    }

    /// Returns an arm that matches the variant with any fields.
    pub(super) fn arm(&self, variant: &Variant<'_>, body: &dyn ToTokens) -> TokenStream {
        // The tokens are built at once, because there is an arm for each variant.
        let (ty, ident) = (&self.ident, variant.ident);
        if self.item.is_enum && variant.is_unit {
            quote!(#ty::#ident => #body,)
        } else if self.item.is_enum {
            quote!(#ty::#ident { .. } => #body,)
        } else {
            quote!(Self { .. } => #body,)
        }
    }

    /// Returns a pattern that binds one field, and the local.
    pub(super) fn bind_field(&self, variant: &Variant<'_>, field: usize) -> (TokenStream, Ident) {
        let field_of = &variant.fields[field];
        // An error about the value is reported at the type of the field.
        let local = local(&field_of.name, field_of.ty.span());
        (self.bind_fields(variant, [(field, local.clone())]), local)
    }

    /// Returns a pattern that binds the fields to the locals.
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

/// Returns `path::name` with the span.
fn located(path: &Ident, name: &str, span: Span) -> TokenStream {
    let path = Ident::new(&path.to_string(), path.span().located_at(span));
    let name = Ident::new(name, Span::call_site().located_at(span));
    quote_spanned!(span=> #path::#name)
}

/// Returns the name of an item or a local of the generated code. [`local`] returns the locals of fields.
///
/// The prefix distinguishes the name from names of the user. Items have no hygiene, so types and expressions of the user could
/// refer to them. A constant of the user with the name of a local would turn the local into a constant pattern.
pub(super) fn hidden(name: &str) -> Ident {
    let is_item = name.starts_with(|first: char| first.is_ascii_uppercase());
    let prefix = if is_item { "__RAM" } else { "__ram" };
    Ident::new(&format!("{prefix}_{name}"), Span::mixed_site())
}

/// Returns the label of a block of the generated code.
pub(super) fn label(name: &str) -> Lifetime {
    Lifetime::new(&format!("'__ram_{name}"), Span::mixed_site())
}

/// Returns the bound of `Self` for a type without parameters. If the type lacks it, the compiler reports an error where the impl is
/// used.
fn conditional(bound: &TokenStream) -> WherePredicate {
    parse_quote!(for<'__ram_if> Self: #bound)
}
