//! Generates `Display` for messages that interpolate only fields, without a format. It writes the message of the table with the
//! fields in place of their names.
//!
//! With a `format_args!` for each message, 10,000 codes take 1.6 times as long to check and 2.2 times as long to compile for
//! release (`cargo bench -p ram-errors --bench compile_time`). All arms share one call, because LLVM compares calls pairwise. The
//! arms pass a flat tuple, because LLVM visits all arms again for each array in a tuple.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use crate::expand::context::{Context, hidden, label};
use crate::model::Variant;
use crate::template::{Piece, Template, Value, What, local};
use crate::types::displays_as_itself;

/// `Variant { fields } => (start, end, field, ..),` for each such message, by the number of its fields.
#[derive(Default)]
pub(super) struct FromTable {
    arms: BTreeMap<usize, Vec<TokenStream>>,
}

impl FromTable {
    /// Adds the variant, if its message interpolates only fields.
    pub(super) fn take(
        &mut self,
        context: &Context<'_>,
        variant: &Variant<'_>,
        template: &Template,
    ) -> bool {
        let Some(shown) = shown(variant, template) else {
            return false;
        };
        let local = |field: usize| local(&variant.fields[field].name, template.span());
        let mut fields: Vec<_> = shown.iter().map(|shown| shown.field).collect();
        fields.sort_unstable();
        fields.dedup();
        let pattern = context.bind_fields(
            variant,
            fields.into_iter().map(|field| (field, local(field))),
        );
        let values = shown.iter().map(|Shown { start, end, field }| {
            let local = local(*field);
            quote!(#start, #end, #local,)
        });
        let arm = quote!(#pattern => (#(#values)*),);
        self.arms.entry(shown.len()).or_default().push(arm);
        true
    }

    /// Returns the code that writes the message of the table, with fields for the added variants.
    pub(super) fn write(
        &self,
        context: &Context<'_>,
        formatter: &Ident,
        message: &Ident,
    ) -> TokenStream {
        let private = &context.private;
        let label = label("table");
        let mut blocks = TokenStream::new();
        for (count, arms) in &self.arms {
            let names = |name: &str| -> Vec<_> {
                (0..*count)
                    .map(|place| hidden(&format!("{name}_{place}")))
                    .collect()
            };
            let (starts, ends, fields) = (names("start"), names("end"), names("field"));
            let types = fields
                .iter()
                .map(|_| quote!(#private::usize, #private::usize, &dyn #private::Display,));
            let pattern = quote!((#(#starts, #ends, #fields,)*): (#(#types)*));
            let write = quote! {
                #private::write_fields(#formatter, #message, &[#((#starts, #ends, #fields)),*])
            };
            if arms.len() == context.item.variants.len() {
                return quote! {
                    let #pattern = match self { #(#arms)* };
                    #write
                };
            }
            blocks.extend(quote! {
                #label: {
                    let #pattern = match self {
                        #(#arms)*
                        _ => break #label,
                    };
                    return #write;
                }
            });
        }
        quote!(#blocks #formatter.write_str(#message))
    }
}

/// A field, and the position of its name in the message of the table.
struct Shown {
    start: usize,
    end: usize,
    field: usize,
}

/// Returns the fields that the message interpolates, if it interpolates nothing else.
fn shown(variant: &Variant<'_>, template: &Template) -> Option<Vec<Shown>> {
    if !template.arguments.is_empty() {
        return None;
    }
    let mut shown = Vec::new();
    let mut place = 0;
    for piece in &template.pieces {
        match piece {
            Piece::Literal(literal) => place += literal.len(),
            Piece::Value(value) => {
                let field = plain_field(variant, value)?;
                let start = place;
                place += "{}".len() + value.name.len();
                shown.push(Shown {
                    start,
                    end: place,
                    field,
                });
            }
        }
    }
    Some(shown)
}

/// Returns the field of the value, if the value is formatted by `Display` without a format.
fn plain_field(variant: &Variant<'_>, value: &Value) -> Option<usize> {
    let What::Field(field) = value.what else {
        return None;
    };
    let ty = variant.fields[field].ty;
    // An unsized field cannot be converted to `&dyn Display`.
    let is_str = matches!(ty, Type::Path(path) if path.path.is_ident("str"));
    (value.is_plain() && displays_as_itself(ty) && !is_str).then_some(field)
}
