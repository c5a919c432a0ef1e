//! Comma-separated lists: the items of `#[ram(..)]` and of the keys that take several values.

use syn::parse::ParseStream;
use syn::{Attribute, Meta, Token};

use super::value;
use crate::diagnostics::{Findings, rules};

/// Reads the items of `#[ram(..)]` one after the other. False if there are none to read, which a finding says.
pub(super) fn each_item(
    attribute: &Attribute,
    findings: &mut Findings,
    mut item: impl FnMut(ParseStream, &mut Findings) -> syn::Result<()>,
) -> bool {
    let Meta::List(list) = &attribute.meta else {
        findings.report_over(&attribute.meta, &rules::EXPECTED_LIST, &[]);
        return false;
    };
    let parser = |input: ParseStream| {
        each(input, findings, &mut item);
        Ok(())
    };
    if let Err(error) = list.parse_args_with(parser) {
        findings.push(error);
    }
    true
}

/// Reads items that are separated by commas; after a mistake it goes on behind the next comma.
pub(super) fn each(
    input: ParseStream,
    findings: &mut Findings,
    mut item: impl FnMut(ParseStream, &mut Findings) -> syn::Result<()>,
) {
    while !input.is_empty() {
        if let Err(error) = item(input, findings) {
            findings.push(error);
            while !value::ends(input) {
                // What is there is skipped, whatever it is.
                let _: syn::Result<proc_macro2::TokenTree> = input.parse();
            }
        }
        let _: syn::Result<Token![,]> = input.parse();
    }
}
