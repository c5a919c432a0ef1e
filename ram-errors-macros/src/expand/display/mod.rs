//! Generates `Display`: first the messages that need `format_args!`, then the messages of the table.

mod from_table;

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::ExprPath;
use syn::ext::IdentExt as _;

use self::from_table::FromTable;
use super::context::{Context, hidden};
use crate::format_string::Kind;
use crate::model::{Field, MessageOf, Origin, Variant};
use crate::template::{Argument, Measure, OfField, Piece, Template, Value, What, local};
use crate::types::{Bounds, displays_as_itself, names_itself};

/// Who reads the message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The logs. Another error is formatted by its `Display`.
    Log,
    /// A client. Another error with a code is formatted by its public message.
    Client,
}

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { private, item, .. } = context;
    let mut bounds = Bounds::default();
    let mut arms = Vec::new();
    let mut from_table = FromTable::default();
    for variant in &item.variants {
        match &variant.message {
            MessageOf::Template(template) => {
                let is_in_table = matches!(variant.origin, Origin::Own(_))
                    && (template.is_constant() || from_table.take(context, variant, template));
                if !is_in_table {
                    arms.push(arm(context, variant, template, Audience::Log, &mut bounds));
                }
            }
            MessageOf::Function(path) => arms.push(function_arm(context, variant, path)),
            MessageOf::Field(field) => {
                arms.push(field_arm(context, variant, *field));
                require_display(context, &variant.fields[*field], &mut bounds);
            }
            MessageOf::Shown(_) | MessageOf::Elsewhere => {}
        }
    }
    let header = context.impl_header(&quote!(#private::Display), bounds);
    if arms.len() < item.variants.len() {
        let (formatter, message) = (hidden("formatter"), hidden("message"));
        let write = from_table.write(context, &formatter, &message);
        let table = quote! {
            let #message = #private::message_of(#private::OwnSpec::__ram_own_spec(self));
            #write
        };
        if arms.is_empty() {
            let method = method(context, &quote!(fmt), &table);
            return quote!(#header { #method });
        }
        arms.push(quote!(_ => { #table }));
    }
    let method = method(context, &quote!(fmt), &context.match_self(&arms));
    quote!(#header { #method })
}

/// Returns `fn fmt(&self, formatter: &mut Formatter<'_>) -> Result` with the body.
pub(super) fn method(context: &Context<'_>, name: &TokenStream, body: &TokenStream) -> TokenStream {
    let private = &context.private;
    let formatter = context.parameter(&hidden("formatter"), &quote!(&mut #private::Formatter<'_>));
    quote! {
        fn #name(&self, #formatter) -> #private::FmtResult {
            #body
        }
    }
}

/// `Variant { fields } => function(fields, formatter),`
fn function_arm(context: &Context<'_>, variant: &Variant<'_>, path: &ExprPath) -> TokenStream {
    let fields = variant.fields.iter();
    let locals: Vec<_> = fields
        .map(|field| local(&field.name, Span::call_site()))
        .collect();
    let pattern = context.bind_fields(variant, locals.iter().cloned().enumerate());
    let formatter = hidden("formatter");
    quote!(#pattern => #path(#(#locals,)* #formatter),)
}

/// `Variant { field } => Display::fmt(field, formatter),`
fn field_arm(context: &Context<'_>, variant: &Variant<'_>, field: usize) -> TokenStream {
    let private = &context.private;
    let (pattern, local) = context.bind_field(variant, field);
    let field = &variant.fields[field];
    // A field that is not an error is reported only once, as the source.
    let shown = if matches!(variant.origin, Origin::Own(_)) && !field.is_generic {
        super::error::dyn_error(context, &local, field)
    } else {
        quote!(#local)
    };
    let formatter = hidden("formatter");
    quote!(#pattern => #private::Display::fmt(#shown, #formatter),)
}

/// `Variant { fields } => write the message,`
pub(super) fn arm(
    context: &Context<'_>,
    variant: &Variant<'_>,
    template: &Template,
    audience: Audience,
    bounds: &mut Bounds,
) -> TokenStream {
    let private = &context.private;
    let formatter = hidden("formatter");
    if template.is_constant() {
        let text = template.display_text();
        return context.arm(variant, &quote!(#formatter.write_str(#text)));
    }
    let mut writer = Writer {
        context,
        template,
        variant,
        audience,
        format: String::new(),
        values: Vec::new(),
        positions: HashMap::new(),
        fields: Vec::new(),
        has_public_fields: false,
    };
    for piece in &template.pieces {
        match piece {
            Piece::Literal(text) => {
                writer
                    .format
                    .push_str(&text.replace('{', "{{").replace('}', "}}"));
            }
            Piece::Value(value) => {
                writer.value(value);
                match value.what {
                    What::Field(field) => {
                        require(context, &variant.fields[field], value.kind, bounds);
                    }
                    What::OfField(_) => require_ram_error(context, variant, bounds),
                    What::Argument(_) | What::Captured(_) => {}
                }
            }
        }
    }
    // Expressions refer to fields by locals.
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
    let local_of = |field: usize| local(&variant.fields[field].name, template.span());
    let by_name = named.iter().map(|(field, name)| {
        let local = local_of(*field);
        quote!(let #name = #local; let _ = #name;)
    });
    let by_name: Vec<_> = by_name.collect();
    let is_used = |field: &usize| {
        writer.fields.contains(field)
            || named.iter().any(|(named, _)| named == field)
            || template.mentions.contains(&variant.fields[*field].name)
    };
    let used = (0..variant.fields.len()).filter(is_used);
    let pattern = context.bind_fields(variant, used.map(|field| (field, local_of(field))));
    let mut format = Literal::string(&writer.format);
    format.set_span(template.span());
    let values = &writer.values;
    let write = quote!(#private::write(#formatter, #private::format_args!(#format, #(#values),*)));
    let import = writer
        .has_public_fields
        .then(|| quote!(use #private::error_in_message::*;));
    if by_name.is_empty() && import.is_none() {
        quote!(#pattern => #write,)
    } else {
        quote!(#pattern => { #import #(#by_name)* #write })
    }
}

/// Returns whether the value of an argument may be another error. An argument with `self` is excluded: it may be the value itself,
/// whose public message would contain itself.
pub(super) fn may_be_error(variant: &Variant<'_>, argument: &Argument) -> bool {
    match field_of_argument(variant, argument) {
        Some(field) => !displays_as_itself(variant.fields[field].ty),
        None => !names_self(argument.expression.clone()),
    }
}

fn names_self(expression: TokenStream) -> bool {
    expression.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "self",
        TokenTree::Group(group) => names_self(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Returns the field, if the expression of an argument is only a field.
fn field_of_argument(variant: &Variant<'_>, argument: &Argument) -> Option<usize> {
    let name = syn::parse2::<Ident>(argument.expression.clone()).ok()?;
    let is_field =
        |field: &Field<'_>| name == field.local() || name == local(&field.name, name.span());
    variant.fields.iter().position(is_field)
}

/// Returns the first token with the name.
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

/// Adds the bound `Display` for a field whose type depends on a parameter.
pub(super) fn require_display(context: &Context<'_>, field: &Field<'_>, bounds: &mut Bounds) {
    require(context, field, Kind::Display, bounds);
}

/// Adds the bound `RamError` for the field with the code of the variant, if its type depends on a parameter.
fn require_ram_error(context: &Context<'_>, variant: &Variant<'_>, bounds: &mut Bounds) {
    if let Origin::Included(field) | Origin::Other(field) = variant.origin {
        let field = &variant.fields[field];
        if field.is_generic {
            let krate = &context.krate;
            bounds.require(field.ty, &quote!(#krate::RamError));
        }
    }
}

/// Adds the bound for a value with the format, if its type depends on a parameter.
fn require(context: &Context<'_>, field: &Field<'_>, kind: Kind, bounds: &mut Bounds) {
    // A field of the type itself uses the impl that is generated here.
    let is_own_impl = kind == Kind::Display && names_itself(field.ty, context.item.ident);
    if !field.is_generic || is_own_impl {
        return;
    }
    let name = Ident::new(kind.trait_name(), Span::call_site());
    let private = &context.private;
    bounds.require(field.ty, &quote!(#private::#name));
}

/// Builds a format string and its values. All values are positional, so that no name in the string is captured.
struct Writer<'a, 'v> {
    context: &'a Context<'a>,
    template: &'a Template,
    variant: &'a Variant<'v>,
    audience: Audience,
    format: String,
    values: Vec<TokenStream>,
    /// The position of each value.
    positions: HashMap<(String, Use), usize>,
    /// The fields that are formatted.
    fields: Vec<usize>,
    /// Whether a value comes from `__public_field!` or `__public_debug_field!`.
    has_public_fields: bool,
}

/// How a value is used. A field is passed differently for each use.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Use {
    Display,
    Debug,
    Format,
    Pointer,
    Measure,
}

impl Writer<'_, '_> {
    fn value(&mut self, value: &Value) {
        let how = match value.kind {
            Kind::Display => Use::Display,
            Kind::Debug | Kind::DebugLowerHex | Kind::DebugUpperHex => Use::Debug,
            Kind::Pointer => Use::Pointer,
            _ => Use::Format,
        };
        let position = self.position(&value.what, how);
        let mut format = value.flags.to_string();
        if let Some(width) = &value.width {
            format.push_str(&self.measure(width));
        }
        if let Some(precision) = &value.precision {
            format.push('.');
            format.push_str(&self.measure(precision));
        }
        format.push_str(value.kind.name());
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
        let (key, tokens) = match what {
            What::Field(field) => {
                self.fields.push(*field);
                let name = self.variant.fields[*field].name.clone();
                ((name, how), self.field(*field, how))
            }
            What::Argument(argument) => {
                let how = match (self.audience, how) {
                    // An argument is evaluated once, even if it is used several times.
                    (Audience::Log, _) => Use::Format,
                    (Audience::Client, how) => how,
                };
                let key = format!("argument {argument}");
                ((key, how), self.argument(*argument, how))
            }
            What::Captured(name) => ((format!("captured {name}"), Use::Format), quote!(#name)),
            What::OfField(value) => {
                let key = format!("{} of the field", value.name());
                ((key, Use::Format), self.of_field(*value))
            }
        };
        if let Some(position) = self.positions.get(&key) {
            return *position;
        }
        let position = self.values.len();
        self.values.push(tokens);
        self.positions.insert(key, position);
        position
    }

    fn field(&mut self, field: usize, how: Use) -> TokenStream {
        let Field { name, ty, .. } = &self.variant.fields[field];
        let local = local(name, self.template.span());
        // An error about the type of the value is at the literal that interpolates it.
        let span = Span::call_site().located_at(self.template.span());
        let call = |name: &str| {
            let path = self.context.path_at(name, span);
            // The parentheses have the span that errors of `format_args!` point at.
            quote_spanned!(span=> (#path!(#local)))
        };
        let value = match (how, self.audience) {
            (Use::Display | Use::Debug, _) if displays_as_itself(ty) => return quote!(#local),
            (Use::Display, Audience::Log) => return call("__display_field"),
            (Use::Debug, Audience::Log) | (Use::Format, _) => return quote!(#local),
            (Use::Pointer | Use::Measure, _) => return quote!(*#local),
            (Use::Display, Audience::Client) => call("__public_field"),
            (Use::Debug, Audience::Client) => call("__public_debug_field"),
        };
        self.has_public_fields = true;
        value
    }

    /// Returns the code or the status of the field with the code of the variant.
    fn of_field(&mut self, value: OfField) -> TokenStream {
        let Some((field, convert)) = self.variant.field_with_code() else {
            // A diagnostic reports that the variant has no such field.
            return quote!("");
        };
        self.fields.push(field);
        let local = local(&self.variant.fields[field].name, self.template.span());
        let krate = &self.context.krate;
        let convert = Ident::new(convert, Span::call_site());
        let method = Ident::new(value.name(), Span::call_site());
        quote!(#krate::RamError::#method(#krate::#convert!(#local)))
    }

    fn argument(&mut self, argument: usize, how: Use) -> TokenStream {
        let krate = &self.context.krate;
        let argument = &self.template.arguments[argument];
        let expression = &argument.expression;
        if self.audience == Audience::Log || !may_be_error(self.variant, argument) {
            return expression.clone();
        }
        let value = match how {
            Use::Display => quote!(#krate::__public_field!(&(#expression))),
            Use::Debug => quote!(#krate::__public_debug_field!(&(#expression))),
            Use::Format | Use::Pointer | Use::Measure => return expression.clone(),
        };
        self.has_public_fields = true;
        value
    }
}
