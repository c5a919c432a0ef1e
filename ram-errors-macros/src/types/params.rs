//! Which types depend on the parameters of the item.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{GenericParam, Generics, Lifetime, Type};

/// The names of type parameters, and those of constants.
pub(crate) struct Params {
    types: Vec<Ident>,
    consts: Vec<Ident>,
}

impl Params {
    pub(crate) fn of(generics: &Generics) -> Self {
        Self {
            types: generics
                .type_params()
                .map(|param| param.ident.clone())
                .collect(),
            consts: generics
                .const_params()
                .map(|param| param.ident.clone())
                .collect(),
        }
    }

    /// Returns whether the type names a type parameter. `Self` names all of them.
    pub(crate) fn occur_in(&self, ty: &Type) -> bool {
        !self.types.is_empty()
            && mentions(ty.to_token_stream(), &|ident| {
                ident == "Self" || self.types.contains(ident)
            })
    }

    /// Returns whether the type depends on a type parameter or a const parameter.
    pub(crate) fn decide(&self, ty: &Type) -> bool {
        self.occur_in(ty) || mentions(ty.to_token_stream(), &|ident| self.consts.contains(ident))
    }
}

/// Returns whether the type names the item itself. A bound on such a type would require itself.
pub(crate) fn names_itself(ty: &Type, item: &Ident) -> bool {
    mentions(ty.to_token_stream(), &|ident| {
        ident == item || ident == "Self"
    })
}

/// Returns whether an identifier in the tokens satisfies the predicate.
pub(crate) fn mentions(tokens: TokenStream, is: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is(&ident),
        TokenTree::Group(group) => mentions(group.stream(), is),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Returns the type with `'static` in place of the lifetimes of the item. A `static` cannot name them, and codes do not depend on
/// them.
pub(crate) fn with_static_lifetimes(ty: &Type, generics: &Generics) -> TokenStream {
    let lifetimes: Vec<&Lifetime> = generics.lifetimes().map(|param| &param.lifetime).collect();
    make_static(ty.to_token_stream(), &lifetimes)
}

fn make_static(tokens: TokenStream, lifetimes: &[&Lifetime]) -> TokenStream {
    let mut is_lifetime = false;
    tokens
        .into_iter()
        .map(|token| {
            let follows_quote = std::mem::replace(
                &mut is_lifetime,
                matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\''),
            );
            match token {
                TokenTree::Ident(ident)
                    if follows_quote && lifetimes.iter().any(|own| own.ident == ident) =>
                {
                    Ident::new("static", ident.span()).into()
                }
                TokenTree::Group(group) => {
                    let inner = make_static(group.stream(), lifetimes);
                    TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
                }
                other => other,
            }
        })
        .collect()
}

/// Returns whether the generics have a type parameter, on which the impl of `Error` can depend.
pub(crate) fn has_type_params(generics: &Generics) -> bool {
    generics
        .params
        .iter()
        .any(|param| matches!(param, GenericParam::Type(_)))
}

/// Returns `<'a, T, { N }>`: the parameters of the item as arguments. The braces distinguish `N` from a type of that name.
pub(crate) fn generic_arguments(generics: &Generics) -> TokenStream {
    if generics.params.is_empty() {
        return TokenStream::new();
    }
    let arguments = generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => {
            let name = &param.ident;
            quote!({ #name })
        }
    });
    // The spans are those of the item, so that the compiler points at the declaration of the type.
    let (lt, gt) = (&generics.lt_token, &generics.gt_token);
    quote!(#lt #(#arguments),* #gt)
}
