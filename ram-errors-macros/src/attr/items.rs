//! Comma-separated lists: the items of `#[ram(..)]` and of the keys that take several values.

use syn::parse::ParseStream;
use syn::{Attribute, Meta, Token};

use super::value;
use crate::diagnostics::{Diagnostics, rules};

/// Parses the items of `#[ram(..)]`. Returns `false` if the attribute has another form, which a diagnostic reports.
pub(super) fn each_item(
    attribute: &Attribute,
    diagnostics: &mut Diagnostics,
    mut item: impl FnMut(ParseStream, &mut Diagnostics) -> syn::Result<()>,
) -> bool {
    let Meta::List(list) = &attribute.meta else {
        diagnostics.report_over(&attribute.meta, &rules::EXPECTED_LIST, &[]);
        return false;
    };
    let parser = |input: ParseStream| {
        each(input, diagnostics, &mut item);
        Ok(())
    };
    if let Err(error) = list.parse_args_with(parser) {
        diagnostics.push(error);
    }
    true
}

/// Parses items that are separated by commas. After a mistake, parsing continues after the next comma.
pub(super) fn each(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
    mut item: impl FnMut(ParseStream, &mut Diagnostics) -> syn::Result<()>,
) {
    while !input.is_empty() {
        if let Err(error) = item(input, diagnostics) {
            diagnostics.push(error);
            while !value::ends(input) {
                // Any token is skipped.
                let _: syn::Result<proc_macro2::TokenTree> = input.parse();
            }
        }
        let _: syn::Result<Token![,]> = input.parse();
    }
}
