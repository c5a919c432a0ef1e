//! Generates `PublicText`: public messages such as `public = "no user {name}"`, and messages that interpolate another error.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, hidden};
use super::display::{self, Audience};
use crate::model::{MessageOf, Origin, PublicOf, Variant};
use crate::template::{Template, What};
use crate::types::{Bounds, displays_as_itself, has_type_params};

/// Returns the impl of `PublicText`; empty if no variant has a public message that depends on the value.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let private = &context.private;
    let variants = &context.item.variants;
    let mut bounds = Bounds::default();
    let mut arms: Vec<_> = variants
        .iter()
        .filter_map(|variant| arm(context, variant, &mut bounds))
        .collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    if arms.len() < variants.len() {
        arms.push(quote!(_ => #private::FmtResult::Ok(()),));
    }
    let header = context.private_impl_header(&quote!(#private::PublicText), bounds);
    let method = display::method(context, &quote!(fmt_public), &context.match_self(&arms));
    quote!(#header { #method })
}

/// Returns whether `PublicText` writes the public message of the variant.
pub(super) fn writes(context: &Context<'_>, variant: &Variant<'_>) -> bool {
    message(context, variant).is_some()
}

/// Adds the bounds of the impl of `PublicText` to the impl of `RamError`.
pub(super) fn require(context: &Context<'_>, variant: &Variant<'_>, bounds: &mut Bounds) {
    if has_type_params(context.item.generics) {
        arm(context, variant, bounds);
    }
}

/// A public message that depends on the value.
enum Message<'a> {
    Template(&'a Template),
    /// The message of the field, which is an error of any type.
    Field(usize),
}

fn message<'a>(context: &Context<'_>, variant: &'a Variant<'_>) -> Option<Message<'a>> {
    match &variant.public {
        PublicOf::Field => return None,
        PublicOf::Own(template) => {
            return (!template.is_constant()).then_some(Message::Template(template));
        }
        // Clients receive the phrase of the status.
        PublicOf::Guarded if has_server_error(variant) => return None,
        PublicOf::Message | PublicOf::Guarded => {}
    }
    match &variant.message {
        MessageOf::Template(template) => may_show_error(variant, template),
        // The `Display` of another derive formats another error by its log message.
        MessageOf::Shown(template) if context.item.is_foreign && template.is_sound => {
            may_show_error(variant, template)
        }
        MessageOf::Field(field) if matches!(variant.origin, Origin::Own(_)) => {
            Some(Message::Field(*field))
        }
        MessageOf::Shown(_)
        | MessageOf::Field(_)
        | MessageOf::Function(_)
        | MessageOf::Elsewhere => None,
    }
}

fn has_server_error(variant: &Variant<'_>) -> bool {
    matches!(&variant.origin, Origin::Own(spec) if spec.status_or_nothing() >= 500)
}

/// Returns the message, if it formats a field that may be another error with a code.
fn may_show_error<'a>(variant: &Variant<'_>, template: &'a Template) -> Option<Message<'a>> {
    let shows_error = template.values().any(|value| match &value.what {
        What::Field(field) => !displays_as_itself(variant.fields[*field].ty),
        What::Argument(argument) => display::may_be_error(variant, &template.arguments[*argument]),
        What::Captured(_) | What::OfField(_) => false,
    });
    shows_error.then_some(Message::Template(template))
}

fn arm(context: &Context<'_>, variant: &Variant<'_>, bounds: &mut Bounds) -> Option<TokenStream> {
    let Context { krate, private, .. } = context;
    match message(context, variant)? {
        Message::Template(template) => Some(display::arm(
            context,
            variant,
            template,
            Audience::Client,
            bounds,
        )),
        Message::Field(field) => {
            let (pattern, local) = context.bind_field(variant, field);
            display::require_display(context, &variant.fields[field], bounds);
            let formatter = hidden("formatter");
            Some(quote! {
                #pattern => {
                    use #private::error_in_message::*;
                    #private::Display::fmt(&#krate::__public_field!(#local), #formatter)
                }
            })
        }
    }
}
