//! Messages that show fields and nothing else, in no format of their own: the text of the table, with the fields in it.
//!
//! That takes the compiler less than half the time of a `format_args!`. All arms go on to one call, since LLVM would compare
//! each call with each other one, and by a flat tuple, since it would go through all arms again for each array in one.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Lifetime, Type};

use super::{Context, hidden};
use crate::model::Variant;
use crate::template::{Template, Value, What, local};

/// `Variant { fields } => (start, end, field, ..),` for such a message, by how many fields it shows.
#[derive(Default)]
pub(super) struct ShownFields {
    arms: BTreeMap<usize, Vec<TokenStream>>,
}

impl ShownFields {
    /// Takes the variant, if its message is one of these.
    pub(super) fn take(
        &mut self,
        context: &Context<'_>,
        variant: &Variant<'_>,
        template: &Template,
    ) -> bool {
        let Some(shown) = shown(variant, template) else {
            return false;
        };
        let local = |field: usize| local(&variant.fields[field].name, template.span);
        let mut fields: Vec<_> = shown.iter().map(|shown| shown.field).collect();
        fields.sort_unstable();
        fields.dedup();
        let pattern = context.some(
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

    /// Returns the written message, if it is one of these; else goes on to the rest, which is left out where all messages are
    /// and show as many fields.
    pub(super) fn write(
        &self,
        context: &Context<'_>,
        formatter: &Ident,
        message: &Ident,
        rest: &TokenStream,
    ) -> TokenStream {
        let private = &context.private;
        let label = Lifetime::new("'shown", Span::mixed_site());
        let mut blocks = TokenStream::new();
        for (count, arms) in &self.arms {
            let names = |name: &str| -> Vec<_> {
                (0..*count)
                    .map(|place| hidden(&format!("{name}_{place}"), Span::call_site()))
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
        quote!(#blocks #rest)
    }
}

/// A field, and where the text has its name.
struct Shown {
    start: usize,
    end: usize,
    field: usize,
}

/// The fields that the text shows, if it shows nothing else.
fn shown(variant: &Variant<'_>, template: &Template) -> Option<Vec<Shown>> {
    let shown = |value: &Value| match value.what {
        What::Field(field) if value.is_plain() => {
            let ty = variant.fields[field].ty;
            let is_str = matches!(ty, Type::Path(path) if path.path.is_ident("str"));
            // What has no size is no `dyn Display`.
            (is_no_path(ty) && !is_str).then_some(Shown {
                start: value.place.start,
                end: value.place.end,
                field,
            })
        }
        _ => None,
    };
    if template.arguments.is_empty() {
        template.values().map(shown).collect()
    } else {
        None
    }
}

/// Whether the name of the type tells that it is no path, which nearly all fields that are displayed are not: choosing
/// between the two takes the compiler longer than the rest of the message.
pub(super) fn is_no_path(ty: &Type) -> bool {
    const NAMES: [&str; 18] = [
        "String", "str", "char", "bool", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16",
        "i32", "i64", "i128", "isize", "f32", "f64",
    ];
    match ty {
        Type::Reference(reference) => is_no_path(&reference.elem),
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| NAMES.iter().any(|known| name == known)),
        _ => false,
    }
}
