//! The check that `thiserror` implements `Error` for a type with `#[error(..)]`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::context::Context;
use crate::types::{Bounds, has_type_params};

/// Returns an impl that compiles only if the type implements `Error`. Otherwise the compiler reports an error with the fix at the
/// first `#[error(..)]`.
///
/// For a generic type, the bounds of the impls of `thiserror` are unknown. The error is then where the type is used.
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
