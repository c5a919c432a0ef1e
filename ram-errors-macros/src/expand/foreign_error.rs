//! The check that `thiserror` implements `Error` for a type with `#[error(..)]`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::context::Context;
use crate::types::{Bounds, has_type_params};

/// An impl that does not compile where the type is no `Error`: the compiler reports it at the first `#[error(..)]`, with the
/// fix.
///
/// For a generic type, the bounds of `thiserror`'s impls are not known here. There the error is at what uses the type.
pub(super) fn expand(context: &Context<'_>) -> Option<TokenStream> {
    let Context { private, item, .. } = context;
    let attribute = item.foreign.as_ref()?;
    if has_type_params(item.generics) || item.has_diagnostics {
        return None;
    }
    let header = context.private_impl_header(&quote!(#private::HasForeignError), Bounds::default());
    let span = Span::call_site().located_at(attribute.span());
    let require = context.private_at("RequireForeignError", span);
    let check = quote_spanned!(span=> <Self as #require>::check(););
    Some(quote! {
        #header {
            fn __ram_require() {
                #check
            }
        }
    })
}
