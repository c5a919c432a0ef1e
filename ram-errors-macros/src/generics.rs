//! The generics of the item: which fields name them, and the bounds that follow.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Lifetime, Type, WhereClause, WherePredicate, parse_quote};

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

/// Bounds that the generated code needs, each once, in the order in which they were found.
#[derive(Default, Clone)]
pub(crate) struct Bounds {
    of_type: BTreeMap<String, Vec<String>>,
    predicates: Vec<WherePredicate>,
}

impl Bounds {
    pub(crate) fn require(&mut self, ty: &dyn ToTokens, bound: &TokenStream) {
        let bounds = self
            .of_type
            .entry(ty.to_token_stream().to_string())
            .or_default();
        let text = bound.to_string();
        if !bounds.contains(&text) {
            bounds.push(text);
            self.predicates.push(parse_quote!(#ty: #bound));
        }
    }

    pub(crate) fn push(&mut self, predicate: WherePredicate) {
        self.predicates.push(predicate);
    }

    /// The where clause of the item with these bounds added.
    pub(crate) fn where_clause(self, generics: &Generics) -> Option<WhereClause> {
        if self.predicates.is_empty() {
            return generics.where_clause.clone();
        }
        let mut clause = generics
            .where_clause
            .clone()
            .unwrap_or_else(|| parse_quote!(where));
        clause.predicates.extend(self.predicates);
        Some(clause)
    }
}

/// Whether a type parameter is among the generics, so that whether the type is an `Error` depends on it.
pub(crate) fn has_type_params(generics: &Generics) -> bool {
    generics
        .params
        .iter()
        .any(|param| matches!(param, GenericParam::Type(_)))
}

/// The type behind `Box`, `Arc` and references, as deep as they go.
pub(crate) fn behind_pointers(ty: &Type) -> &Type {
    let inner = match ty {
        Type::Group(group) => Some(&*group.elem),
        Type::Paren(paren) => Some(&*paren.elem),
        Type::Reference(reference) => Some(&*reference.elem),
        _ => type_in(ty, "Box").or_else(|| type_in(ty, "Arc")),
    };
    inner.map_or(ty, behind_pointers)
}

/// The type within `Option<T>`.
pub(crate) fn type_in_option(ty: &Type) -> Option<&Type> {
    type_in(ty, "Option")
}

/// The type within `Wrapper<T>`, whatever the path before it.
pub(crate) fn type_in<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let ty = match ty {
        Type::Group(group) => &group.elem,
        other => other,
    };
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != wrapper {
        return None;
    }
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Whether the name of the type tells that it displays as itself: it is no path and no other error. Nearly all fields of messages
/// are such, and choosing takes the compiler longer than the rest of the message.
pub(crate) fn displays_as_itself(ty: &Type) -> bool {
    const NAMES: [&str; 18] = [
        "String", "str", "char", "bool", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16",
        "i32", "i64", "i128", "isize", "f32", "f64",
    ];
    match ty {
        Type::Reference(reference) => displays_as_itself(&reference.elem),
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| NAMES.iter().any(|known| name == known)),
        _ => false,
    }
}

/// `Self`, to be bounded.
pub(crate) fn self_type() -> TokenStream {
    quote!(Self)
}
