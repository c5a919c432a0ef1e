//! Generates the table of the own specs of a type, and the match from a value to its row.

mod extras;
pub(super) mod rows;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use self::rows::{Row, Rows};
use super::context::{Context, hidden};
use crate::attr::literal::SpannedString;
use crate::types::Bounds;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let table = table(context);
    let own_spec = own_spec(context);
    quote!(#table #own_spec)
}

/// Returns the impl of `OwnSpec`.
fn own_spec(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        item,
        rows,
        ..
    } = context;
    let mut arms: Vec<_> = item
        .variants
        .iter()
        .zip(rows.of_variants())
        .filter_map(|(variant, row)| row.as_ref().map(|row| context.arm(variant, row)))
        .collect();
    if arms.len() < item.variants.len() {
        arms.push(quote!(_ => return #private::None,));
    }
    let find_row = context.match_self(&arms);
    let header = context.private_impl_header(&quote!(#private::OwnSpec), Bounds::default());
    let (specs, row) = (hidden("SPECS"), hidden("row"));
    let body = if rows.is_empty() {
        quote!(#private::None)
    } else {
        quote! {
            let #row: #private::usize = #find_row;
            #private::Some(&#specs[#row])
        }
    };
    quote! {
        #header {
            #[inline]
            fn __ram_own_spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #body
            }
        }
    }
}

/// The table has an array for each part that every code has, and a separate table for what few codes have. A constructor call, an
/// `Option` or an empty slice for each code would add to the compile time (`cargo bench -p ram-errors --bench compile_time`).
fn table(context: &Context<'_>) -> TokenStream {
    let Context {
        krate,
        private,
        rows,
        ..
    } = context;
    let count = rows.len();
    let hashes = context.hashes.iter().copied().map(Literal::u64_unsuffixed);
    let statuses = rows
        .iter()
        .map(|row| u16::try_from(row.spec.status_or_nothing()).unwrap_or_default());
    let codes = literals(rows, |row| row.code);
    let columns = [
        column(rows, |row| row.message.as_ref()),
        column(rows, |row| row.spec.solution.as_ref()),
        column(rows, |row| row.spec.url.as_ref()),
    ];
    let are_shared = are_shared(context);
    let (extras, extras_value) = extras::expand(context);
    let specs = hidden("SPECS");
    quote! {
        #extras
        static #specs: [#krate::ErrorSpec; #count] = #private::specs(
            #codes,
            [#(#hashes,)*],
            [#(#statuses,)*],
            #(#columns,)*
            #are_shared,
            #extras_value,
        );
    }
}

/// Whether each code is shared. All codes of an item with a mistake are, so that no conflict follows from the mistake.
fn are_shared(context: &Context<'_>) -> TokenStream {
    let Context { item, rows, .. } = context;
    let count = rows.len();
    if item.has_diagnostics {
        quote!([true; #count])
    } else if rows.has_shared() {
        let are_shared = rows.iter().map(|row| row.spec.shared);
        quote!([#(#are_shared,)*])
    } else {
        quote!([false; #count])
    }
}

/// The literals, or one empty literal repeated if no row has one.
fn column(
    rows: &Rows<'_>,
    text: impl for<'r> Fn(&'r Row<'_>) -> Option<&'r SpannedString>,
) -> TokenStream {
    if rows.iter().all(|row| text(row).is_none()) {
        let count = rows.len();
        quote!([""; #count])
    } else {
        literals(rows, text)
    }
}

fn literals(
    rows: &Rows<'_>,
    text: impl for<'r> Fn(&'r Row<'_>) -> Option<&'r SpannedString>,
) -> TokenStream {
    let nothing = SpannedString::new(String::new(), Span::call_site());
    let literals = rows.iter().map(|row| text(row).unwrap_or(&nothing));
    quote!([#(#literals,)*])
}
