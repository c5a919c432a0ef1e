//! Generates the code. Each generated trait has a file.

mod catalog;
mod context;
mod decode;
mod display;
mod docs;
mod error;
mod foreign_error;
mod from;
mod member_schemas;
mod public;
mod ram_error;
mod reply;
mod specs;
mod value_data;

use proc_macro2::TokenStream;
use quote::quote;

use self::context::{Audience, Context};
use crate::model::Item;

/// Returns the code for the compiler, and a call of `__documented!`, which generates the code for rustdoc from `tokens`, the
/// item. If this function generated both, the derive would take 7% more of a check of 1,000 constant messages
/// (`cargo bench -p ram-errors --bench compile_time`).
pub(crate) fn expand(item: &Item<'_>, tokens: &TokenStream) -> TokenStream {
    let impls = impls(&Context::new(item, Audience::Compiler));
    let path = &item.krate;
    quote! {
        #[cfg(not(doc))]
        #impls
        #[cfg(doc)]
        #path::__documented! { #tokens }
    }
}

/// Returns the code for rustdoc, without bounds and names that a reader of the page does not know.
pub(crate) fn documented(item: &Item<'_>) -> TokenStream {
    impls(&Context::new(item, Audience::Rustdoc))
}

fn impls(context: &Context<'_>) -> TokenStream {
    let item = context.item;
    let display = item.writes_display.then(|| display::expand(context));
    let error = item.writes_error.then(|| error::expand(context));
    let from = item.writes_error.then(|| from::expand(context));
    let foreign_error = foreign_error::expand(context);
    let public = public::expand(context);
    let ram_error = ram_error::expand(context);
    let reply = reply::expand(context, ram_error::bounds(context));
    let specs = specs::expand(context);
    let catalog = catalog::expand(context);
    let docs = context.is_documented().then(|| docs::expand(context));
    let decode = decode::expand(context);
    let Context { krate, private, .. } = context;
    let path = &item.krate;
    quote! {
        #[allow(unused_qualifications, deprecated)]
        const _: () = {
            use #path::{self as #krate, __private as #private};
            #display
            #error
            #from
            #foreign_error
            #public
            #ram_error
            #reply
            #specs
            #catalog
            #docs
            #decode
        };
    }
}
