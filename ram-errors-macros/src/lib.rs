//! The derive macro of [`ram-errors`](https://docs.rs/ram-errors), which re-exports it: depend on that crate.

mod attr;
mod check;
mod constraint;
mod depth;
mod expand;
mod findings;
mod foreign;
mod generics;
mod hash;
mod index;
mod model;
mod nearest;
#[cfg(test)]
mod property_tests;
mod rules;
mod template;
#[cfg(test)]
mod tests;
mod text;

use proc_macro::TokenStream;

/// Implements `RamError` and `HasCatalog`. Documented where `ram-errors` re-exports it.
#[proc_macro_derive(RamError, attributes(ram, source, from, error))]
pub fn derive_ram_error(input: TokenStream) -> TokenStream {
    derive(input.into()).into()
}

/// How deep the tokens of an item may be nested: no item for people comes near.
const DEEPEST: usize = 64;

/// The function behind the derive. It has no input that makes it panic.
fn derive(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut findings = findings::Findings::default();
    // What reads the item calls itself for each group.
    if let Some(span) = depth::deeper_than(&input, DEEPEST) {
        findings.report(span, &rules::TOO_DEEP, &[&DEEPEST]);
        return findings.into_compile_errors();
    }
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let Some(mut item) = model::Item::resolve(&input, &mut findings) else {
        return findings.into_compile_errors();
    };
    check::check(&item, &mut findings);
    item.has_findings = !findings.is_empty();
    let mut output = findings.into_compile_errors();
    output.extend(expand::expand(&item));
    output
}

/// The text of the hash of codes: `ram-errors` looks codes up by the hash that the derive computed.
#[doc(hidden)]
#[proc_macro]
pub fn code_hash(_: TokenStream) -> TokenStream {
    include_str!("hash.rs").parse().unwrap_or_default()
}

/// The text of the index over codes: the derive makes it for a type that includes no other, `ram-errors` for the others.
#[doc(hidden)]
#[proc_macro]
pub fn code_index(_: TokenStream) -> TokenStream {
    include_str!("index.rs").parse().unwrap_or_default()
}

/// The reference of all errors of the derive, as a string literal in Markdown.
#[doc(hidden)]
#[proc_macro]
pub fn error_reference(_: TokenStream) -> TokenStream {
    let page = proc_macro::Literal::string(&rules::reference());
    proc_macro::TokenTree::from(page).into()
}
