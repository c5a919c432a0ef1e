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

use self::context::Context;
use crate::model::Item;

pub(crate) fn expand(item: &Item<'_>) -> TokenStream {
    let context = Context::new(item);
    let display = item.writes_display.then(|| display::expand(&context));
    let error = item.writes_error.then(|| error::expand(&context));
    let from = item.writes_error.then(|| from::expand(&context));
    let foreign_error = foreign_error::expand(&context);
    let public = public::expand(&context);
    let ram_error = ram_error::expand(&context);
    let reply = reply::expand(&context, ram_error::bounds(&context));
    let specs = specs::expand(&context);
    let catalog = catalog::expand(&context);
    let docs = docs::expand(&context);
    let decode = decode::expand(&context);
    let Context { krate, private, .. } = &context;
    let path = &item.krate;
    quote! {
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
