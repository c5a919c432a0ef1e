//! The table of the specs of a type's own codes, and the way from a value to its spec.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use super::{Context, extras, hidden};
use crate::check::is_code;
use crate::model::{MessageOf, Origin, Spec, Variant};
use crate::text::Text;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { krate, private, .. } = context;
    let mut rows = Vec::new();
    let mut arms = Vec::new();
    for variant in &context.item.variants {
        if let Origin::Own(own) = &variant.origin {
            let number = rows.len();
            arms.push(context.arm(variant, &number));
            rows.push(Row::new(context, own, variant));
        } else {
            arms.push(context.arm(variant, &quote!(return #private::None)));
        }
    }
    let count = rows.len();
    let number = hidden("number", Span::call_site());
    let number_of = context.match_self(&arms);
    let header = context.impl_header(
        &quote!(#private::OwnSpec),
        crate::generics::Bounds::default(),
    );
    let body = if count == 0 {
        quote!(#private::None)
    } else {
        quote! {
            let #number: #private::usize = #number_of;
            #private::Some(&SPECS[#number])
        }
    };
    let table = table(context, &rows);
    quote! {
        #table
        #header {
            #[inline]
            fn own_spec(&self) -> #private::Option<&'static #krate::ErrorSpec> {
                #body
            }
        }
    }
}

/// The compiler takes its time over a call for each code, over an `Option` or an empty slice: what every code has stands
/// in arrays, what few have apart.
fn table(context: &Context<'_>, rows: &[Row<'_>]) -> TokenStream {
    let Context { krate, private, .. } = context;
    let count = rows.len();
    let hashes: Vec<u8> = context
        .hashes
        .iter()
        .flat_map(|hash| hash.to_le_bytes())
        .collect();
    let hashes = Literal::byte_string(&hashes);
    let statuses = rows
        .iter()
        .map(|row| u16::try_from(row.spec.status_or_nothing()).unwrap_or_default());
    let codes = texts(rows, |row| row.code);
    let columns = [
        column(rows, |row| row.message),
        column(rows, |row| row.spec.solution.as_ref()),
        column(rows, |row| row.spec.url.as_ref()),
    ];
    let (extras, extras_value) = extras::expand(context);
    quote! {
        const HASHES: &[#private::u8] = #hashes;
        #extras
        static SPECS: [#krate::ErrorSpec; #count] = #private::specs(
            #codes,
            [#(#statuses,)*],
            #(#columns,)*
            #extras_value,
        );
    }
}

/// The texts, or the same nothing for all if there are none.
fn column<'a>(rows: &[Row<'a>], text: impl Fn(&Row<'a>) -> Option<&'a Text>) -> TokenStream {
    if rows.iter().all(|row| text(row).is_none()) {
        let count = rows.len();
        quote!([""; #count])
    } else {
        texts(rows, text)
    }
}

fn texts<'a>(rows: &[Row<'a>], text: impl Fn(&Row<'a>) -> Option<&'a Text>) -> TokenStream {
    let nothing = Text::new(String::new(), Span::call_site());
    let texts = rows.iter().map(|row| text(row).unwrap_or(&nothing));
    quote!([#(#texts,)*])
}

/// What the table says about a code.
struct Row<'a> {
    spec: &'a Spec,
    /// None where it is missing or no code.
    code: Option<&'a Text>,
    message: Option<&'a Text>,
}

impl<'a> Row<'a> {
    fn new(context: &Context<'_>, spec: &'a Spec, variant: &'a Variant<'_>) -> Self {
        let has_findings = context.item.has_findings;
        let code = spec.code.as_ref();
        // Where it is missing, `code!` takes any code of the catalog.
        let code = code.filter(|code| !has_findings || is_code(&code.value));
        Self {
            spec,
            code,
            message: match &variant.message {
                MessageOf::Template(template) | MessageOf::Shown(template) => Some(&template.shown),
                MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => None,
            },
        }
    }
}
