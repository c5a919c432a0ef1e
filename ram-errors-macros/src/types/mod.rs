//! What the names of the types of fields reveal. A macro sees only the names of types.

mod bounds;
mod params;

pub(crate) use self::bounds::{Bounds, self_type};
pub(crate) use self::params::{
    Params, generic_arguments, has_type_params, mentions, names_itself, with_static_lifetimes,
};

use quote::ToTokens as _;
use syn::{Generics, Type};

/// Returns the type behind all `Box`, `Arc` and references.
pub(crate) fn behind_pointers(ty: &Type) -> &Type {
    let inner = match ty {
        Type::Group(group) => Some(&*group.elem),
        Type::Paren(paren) => Some(&*paren.elem),
        Type::Reference(reference) => Some(&*reference.elem),
        _ => type_in(ty, "Box").or_else(|| type_in(ty, "Arc")),
    };
    inner.map_or(ty, behind_pointers)
}

/// Returns `T` of `Option<T>`.
pub(crate) fn type_in_option(ty: &Type) -> Option<&Type> {
    type_in(ty, "Option")
}

/// Returns `T` of `Wrapper<T>`, with any path before `Wrapper`.
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

/// Returns whether the type is a primitive or a string. Such a type needs no autoref dispatch between `Display`, the display of a
/// path and the public message of an error.
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

/// Returns whether the type may be unsized, judged by its name.
pub(crate) fn may_be_unsized(ty: &Type, generics: &Generics) -> bool {
    match ty {
        Type::Array(_)
        | Type::FnPtr(_)
        | Type::Never(_)
        | Type::Ptr(_)
        | Type::Reference(_)
        | Type::Tuple(_) => false,
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else {
                return true;
            };
            if generics
                .type_params()
                .any(|param| path.path.is_ident(&param.ident))
            {
                // A parameter is unsized only with `?Sized`.
                return mentions_sized(generics);
            }
            !SIZED.iter().any(|name| last.ident == name)
        }
        _ => true,
    }
}

/// Sized types that are frequent in errors.
#[rustfmt::skip]
const SIZED: [&str; 26] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64", "bool", "char", "String", "PathBuf", "OsString", "Vec", "Box", "Arc", "Rc",
    "Option", "Cow", "UnknownError",
];

/// Returns whether the parameters or the where clause name `Sized`.
fn mentions_sized(generics: &Generics) -> bool {
    let bounds = generics
        .type_params()
        .map(|param| param.bounds.to_token_stream());
    let clause = generics.where_clause.to_token_stream();
    bounds
        .chain([clause])
        .any(|tokens| mentions(tokens, &|ident| ident == "Sized"))
}
