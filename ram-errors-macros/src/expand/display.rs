//! `Display`: the text of the table, with the values of fields in it; `format_args!` for messages that take more.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;

use super::shown_fields::{ShownFields, is_no_path};
use super::{Context, hidden};
use crate::generics::{Bounds, names_itself};
use crate::model::{Field, MessageOf, Origin, Variant};
use crate::template::{Measure, Piece, Template, Value, What, local};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let mut bounds = Bounds::default();
    let mut arms = Vec::new();
    let mut shown_fields = ShownFields::default();
    for variant in &item.variants {
        let is_own = matches!(variant.origin, Origin::Own(_));
        match &variant.message {
            MessageOf::Template(template) => {
                // The table has the text.
                let is_done = is_own
                    && (template.is_constant() || shown_fields.take(context, variant, template));
                if !is_done {
                    arms.push(arm(context, variant, template, &mut bounds));
                }
            }
            MessageOf::Function(path) => {
                let fields = variant.fields.iter();
                let locals: Vec<_> = fields
                    .map(|field| local(&field.name, Span::call_site()))
                    .collect();
                let pattern = context.some(variant, locals.iter().cloned().enumerate());
                let formatter = formatter();
                arms.push(quote!(#pattern => #path(#(#locals,)* #formatter),));
            }
            MessageOf::Field(field) => {
                let (pattern, local) = context.one(variant, *field);
                require(context, &variant.fields[*field], "", &mut bounds);
                let formatter = formatter();
                let field = &variant.fields[*field];
                // Another error's message: a field that is no error is said once, and not in two ways.
                let shown = if is_own && !field.is_generic {
                    let error = super::error::dyn_error(context, &local, field);
                    quote!({ use #private::source::*; #error })
                } else {
                    quote!(#local)
                };
                arms.push(quote!(#pattern => #private::Display::fmt(#shown, #formatter),));
            }
            MessageOf::Shown(_) | MessageOf::Elsewhere => {}
        }
    }
    let header = context.impl_header(&quote!(#private::Display), bounds);
    let body = if arms.len() < item.variants.len() {
        let (formatter, message) = (formatter(), hidden("message", Span::call_site()));
        let write = quote!(#formatter.write_str(#message));
        let rest = if arms.is_empty() {
            write
        } else {
            arms.push(quote!(_ => #write,));
            context.match_self(&arms)
        };
        let write = shown_fields.write(context, &formatter, &message, &rest);
        quote! {
            let #message = #private::message_of(#private::OwnSpec::own_spec(self));
            #write
        }
    } else {
        context.match_self(&arms)
    };
    let templates = item
        .variants
        .iter()
        .filter_map(|variant| match &variant.message {
            MessageOf::Template(template) => Some((variant, template)),
            _ => None,
        });
    let method = method(context, &quote!(fmt), templates, &body);
    quote!(#header { #method })
}

fn formatter() -> Ident {
    hidden("formatter", Span::call_site())
}

/// `fn fmt(&self, formatter: &mut Formatter<'_>) -> Result`, with the body that writes these templates.
pub(super) fn method<'v, 't: 'v>(
    context: &Context<'_>,
    name: &TokenStream,
    mut templates: impl Iterator<Item = (&'v Variant<'t>, &'v Template)>,
    body: &TokenStream,
) -> TokenStream {
    let private = &context.private;
    let formatter = formatter();
    // Only where it is used: `#[allow(unused_imports)]` is an error in a crate that forbids the lint.
    let import = templates
        .any(|(variant, template)| template.values().any(|value| is_displayed(variant, value)))
        .then(|| quote!(use #private::fields::*;));
    quote! {
        fn #name(&self, #formatter: &mut #private::Formatter<'_>) -> #private::FmtResult {
            #import
            #body
        }
    }
}

/// Whether the value is a field that `Writer` passes on by `displayed()`.
fn is_displayed(variant: &Variant<'_>, value: &Value) -> bool {
    match value.what {
        What::Field(field) => value.kind.is_empty() && !is_no_path(variant.fields[field].ty),
        What::Argument(_) | What::Captured(_) => false,
    }
}

/// `Variant { fields } => write the text,`
pub(super) fn arm(
    context: &Context<'_>,
    variant: &Variant<'_>,
    template: &Template,
    bounds: &mut Bounds,
) -> TokenStream {
    let private = &context.private;
    let formatter = formatter();
    if template.is_constant() {
        let text = &template.shown;
        return context.arm(variant, &quote!(#formatter.write_str(#text)));
    }
    let mut writer = Writer {
        private,
        template,
        variant,
        format: String::new(),
        values: Vec::new(),
        positions: HashMap::new(),
        fields: Vec::new(),
    };
    for piece in &template.pieces {
        match piece {
            Piece::Text(text) => {
                writer
                    .format
                    .push_str(&text.replace('{', "{{").replace('}', "}}"));
            }
            Piece::Value(value) => {
                writer.value(value);
                if let What::Field(field) = value.what {
                    require(context, &variant.fields[field], &value.kind, bounds);
                }
            }
        }
    }
    // Expressions may name fields as if they were locals, too.
    let mut named = Vec::new();
    for (index, field) in variant.fields.iter().enumerate() {
        let name = field.local();
        let mut expressions = template
            .arguments
            .iter()
            .map(|argument| &argument.expression);
        if let Some(name) = expressions.find_map(|tokens| find(tokens.clone(), &name)) {
            named.push((index, name));
        }
    }
    let local_of = |field: usize| local(&variant.fields[field].name, template.span);
    let by_name = named.iter().map(|(field, name)| {
        let local = local_of(*field);
        quote!(#[allow(unused_variables)] let #name = #local;)
    });
    let by_name: Vec<_> = by_name.collect();
    let is_used = |field: &usize| {
        writer.fields.contains(field)
            || named.iter().any(|(named, _)| named == field)
            || template.mentions.contains(&variant.fields[*field].name)
    };
    let used = (0..variant.fields.len()).filter(is_used);
    let pattern = context.some(variant, used.map(|field| (field, local_of(field))));
    let mut format = Literal::string(&writer.format);
    format.set_span(template.span);
    let values = &writer.values;
    let write = quote!(#private::write(#formatter, #private::format_args!(#format, #(#values),*)));
    if by_name.is_empty() {
        quote!(#pattern => #write,)
    } else {
        quote!(#pattern => { #(#by_name)* #write })
    }
}

/// The first token that is that name.
fn find(tokens: TokenStream, name: &Ident) -> Option<Ident> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => (ident == *name).then_some(ident),
        TokenTree::Group(group) => find(group.stream(), name),
        // A format string in a macro captures its names itself.
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            let shown = name.unraw();
            let is_captured = [
                format!("{{{shown}}}"),
                format!("{{{shown}:"),
                format!("{shown}$"),
            ]
            .iter()
            .any(|pattern| text.contains(pattern));
            is_captured.then(|| {
                let mut name = name.clone();
                name.set_span(literal.span());
                name
            })
        }
        TokenTree::Punct(_) => None,
    })
}

/// The bound that a value with that format needs, if its type depends on a parameter.
fn require(context: &Context<'_>, field: &Field<'_>, kind: &str, bounds: &mut Bounds) {
    if !field.is_generic {
        return;
    }
    let name = match kind {
        "?" | "x?" | "X?" => "Debug",
        "o" => "Octal",
        "x" => "LowerHex",
        "X" => "UpperHex",
        "p" => "Pointer",
        "b" => "Binary",
        "e" => "LowerExp",
        "E" => "UpperExp",
        // A type that holds itself displays through the impl that is written here.
        _ if names_itself(field.ty, context.item.ident) => return,
        _ => "Display",
    };
    let name = Ident::new(name, Span::call_site());
    let private = &context.private;
    bounds.require(field.ty, &quote!(#private::#name));
}

/// Puts a format string and its values together. All values are positional, so that no name in it can mean another one.
struct Writer<'a, 'v> {
    private: &'a TokenStream,
    template: &'a Template,
    variant: &'a Variant<'v>,
    format: String,
    values: Vec<TokenStream>,
    /// Where a value stands among the values.
    positions: HashMap<(String, Use), usize>,
    /// The fields that are shown.
    fields: Vec<usize>,
}

/// A field is passed on in another way for each use.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Use {
    Display,
    Format,
    Pointer,
    Measure,
}

impl Writer<'_, '_> {
    fn value(&mut self, value: &Value) {
        let how = match value.kind.as_str() {
            "" => Use::Display,
            "p" => Use::Pointer,
            _ => Use::Format,
        };
        let position = self.position(&value.what, how);
        let mut format = value.flags.clone();
        if let Some(width) = &value.width {
            format.push_str(&self.measure(width));
        }
        if let Some(precision) = &value.precision {
            format.push('.');
            format.push_str(&self.measure(precision));
        }
        format.push_str(&value.kind);
        let colon = if format.is_empty() { "" } else { ":" };
        let position = position.to_string();
        self.format.extend(["{", &position, colon, &format, "}"]);
    }

    fn measure(&mut self, measure: &Measure) -> String {
        match measure {
            Measure::Number(digits) => digits.clone(),
            Measure::Value(what) => format!("{}$", self.position(what, Use::Measure)),
        }
    }

    fn position(&mut self, what: &What, how: Use) -> usize {
        let private = self.private;
        let (key, tokens) = match what {
            What::Field(field) => {
                self.fields.push(*field);
                let Field { name, ty, .. } = &self.variant.fields[*field];
                let local = local(name, self.template.span);
                // An error about its type is at the text that shows it.
                let span = Span::call_site().located_at(self.template.span);
                let tokens = match how {
                    Use::Display if is_no_path(ty) => quote!(#local),
                    Use::Display => quote_spanned!(span=> (&#private::Field(#local)).displayed()),
                    Use::Format => quote!(#local),
                    Use::Pointer | Use::Measure => quote!(*#local),
                };
                ((name.clone(), how), tokens)
            }
            What::Argument(argument) => {
                // Evaluated once, however often it is used.
                let key = (format!("argument {argument}"), Use::Format);
                (key, self.template.arguments[*argument].expression.clone())
            }
            What::Captured(name) => ((format!("captured {name}"), Use::Format), quote!(#name)),
        };
        if let Some(position) = self.positions.get(&key) {
            return *position;
        }
        let position = self.values.len();
        self.values.push(tokens);
        self.positions.insert(key, position);
        position
    }
}
