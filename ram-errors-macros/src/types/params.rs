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

    /// Whether the type names a type parameter; `Self` names all there are.
    pub(crate) fn occur_in(&self, ty: &Type) -> bool {
        !self.types.is_empty()
            && mentions(ty.to_token_stream(), &|ident| {
                ident == "Self" || self.types.contains(ident)
            })
    }

    /// Whether the type is another one for other parameters, lifetimes left out.
    pub(crate) fn decide(&self, ty: &Type) -> bool {
        self.occur_in(ty) || mentions(ty.to_token_stream(), &|ident| self.consts.contains(ident))
    }
}

/// Whether the type names the item itself, so that a bound on it would need itself.
pub(crate) fn names_itself(ty: &Type, item: &Ident) -> bool {
    mentions(ty.to_token_stream(), &|ident| {
        ident == item || ident == "Self"
    })
}

/// Whether one of the names in the tokens is such a one.
pub(crate) fn mentions(tokens: TokenStream, is: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is(&ident),
        TokenTree::Group(group) => mentions(group.stream(), is),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The type with the item's lifetimes made `'static`: a `static` cannot name them, and codes do not depend on them.
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

/// Whether a type parameter is among the generics, so that whether the type is an `Error` depends on it.
pub(crate) fn has_type_params(generics: &Generics) -> bool {
    generics
        .params
        .iter()
        .any(|param| matches!(param, GenericParam::Type(_)))
}

/// `<'a, T, { N }>`: the parameters of the item as its own arguments. The braces keep `N` apart from a type of that name.
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
    // With the spans of the item, so that the compiler shows the type where it is declared.
    let (lt, gt) = (&generics.lt_token, &generics.gt_token);
    quote!(#lt #(#arguments),* #gt)
}
