//! The derive macro of [`ram-errors`](https://docs.rs/ram-errors), which re-exports it: depend on that crate.

// An item passes through the folders in this order: `attr` parses the attributes, `model` resolves what is inherited
// (with `template` for the strings), `check` applies the rules about the whole item, `expand` generates the code. `diagnostics` has the
// rules and collects the errors; `types` has what the names of types reveal.
//
// Glossary, for readers of the code:
//
// - own spec: a spec that the type declares. An *included* spec comes from a `transparent` field.
// - row: an own spec in the table of the type. Variants that share a code and promise the same have one row.
// - part: a run of rows, or all specs of an included type, in the order of the variants.
// - bucket, displacement, slot: see `shared/index.rs`.
// - template, piece: a message with its names resolved, and a literal or a value in it.

mod attr;
mod check;
mod constraint;
mod diagnostics;
mod expand;
mod format_string;
mod model;
mod nesting;
mod shared;
mod template;
#[cfg(test)]
mod tests;
mod types;

use proc_macro::TokenStream;

/// Implements `RamError` and `HasCatalog`. The documentation is at the re-export in `ram-errors`.
#[proc_macro_derive(RamError, attributes(ram, source, from, error))]
pub fn derive_ram_error(input: TokenStream) -> TokenStream {
    derive(input.into()).into()
}

/// Generates the impls that rustdoc shows. The derive generates a call of this macro under `cfg(doc)`, with the item as input.
#[doc(hidden)]
#[proc_macro]
pub fn __documented(item: TokenStream) -> TokenStream {
    documented(item.into()).into()
}

/// How deep the tokens of an item may be nested. Items written by hand stay far below.
const DEEPEST: usize = 64;

/// The derive as a function of tokens. It does not panic on any input.
fn derive(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut diagnostics = diagnostics::Diagnostics::default();
    // The parser of the item is recursive, so the depth is limited first.
    if let Some(span) = nesting::deeper_than(&input, DEEPEST) {
        diagnostics.report(span, &diagnostics::rules::TOO_DEEP, &[&DEEPEST]);
        return diagnostics.into_compile_errors();
    }
    let tokens = input.clone();
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let item = checked(&input, &mut diagnostics);
    let mut output = diagnostics.into_compile_errors();
    output.extend(item.map(|item| expand::expand(&item, &tokens)));
    output
}

/// Returns the code for rustdoc. The derive reports the errors of the item, so this function does not.
fn documented(item: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let Ok(input) = syn::parse2(item) else {
        return proc_macro2::TokenStream::new();
    };
    let item = checked(&input, &mut diagnostics::Diagnostics::default());
    item.map(|item| expand::documented(&item))
        .unwrap_or_default()
}

/// Resolves and checks an item. Returns `None` if its errors leave nothing to generate.
fn checked<'a>(
    input: &'a syn::DeriveInput,
    diagnostics: &mut diagnostics::Diagnostics,
) -> Option<model::Item<'a>> {
    let mut item = model::Item::resolve(input, diagnostics)?;
    check::check(&item, diagnostics);
    item.has_diagnostics = !diagnostics.is_empty();
    Some(item)
}

/// Returns the reference of all errors of the derive, as a string literal in Markdown.
#[doc(hidden)]
#[proc_macro]
pub fn error_reference(_: TokenStream) -> TokenStream {
    let page = proc_macro::Literal::string(&diagnostics::rules::reference());
    proc_macro::TokenTree::from(page).into()
}
