//! The item with all attributes inherited and resolved. `check` and `expand` use it.

mod borrowed;
pub(crate) mod code;
mod conflicts;
mod decoding;
mod fields;
mod form;
mod resolve;
mod resolver;
mod variant;

pub(crate) use decoding::{Obstacle, Reading, Role, Split};
pub(crate) use variant::{MessageOf, Origin, PublicOf, SourceOf, Spec, Variant};

use proc_macro2::Span;
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Fields, Generics, Ident, Member, Path, Type, TypePath};

use crate::attr::keys::{Key, Place};
use crate::attr::literal::SpannedString;
use crate::attr::thiserror;
use crate::attr::{Attrs, FieldAttrs, From, Status};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::types::{Params, behind_pointers, may_be_unsized};

/// An enum or a struct that derives `RamError`.
#[expect(clippy::struct_excessive_bools, reason = "each is a key of its own")]
pub(crate) struct Item<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// The path of `ram-errors` in the generated code.
    pub(crate) krate: Path,
    pub(crate) is_enum: bool,
    pub(crate) family: Option<SpannedString>,
    /// The defaults of the enum; `None` for a struct.
    pub(crate) default_code: Option<SpannedString>,
    pub(crate) default_status: Option<Status>,
    pub(crate) decode: bool,
    /// Whether `decode` is in its place, so that variants that cannot be decoded are reported.
    pub(crate) checks_decode: bool,
    /// Whether `decode` is missing, and no key of the type failed to parse.
    pub(crate) lacks_decode: bool,
    /// The envelope of `reply`.
    pub(crate) reply: Option<TypePath>,
    /// Whether another derive writes the messages, from `#[error(..)]`.
    pub(crate) is_foreign: bool,
    /// Whether `Display` is generated.
    pub(crate) writes_display: bool,
    /// Whether `Error` and `From` are generated.
    pub(crate) writes_error: bool,
    /// The name of the first `#[error(..)]`.
    pub(crate) foreign: Option<Ident>,
    /// Whether a diagnostic was reported. The generated code must not cause a second error then.
    pub(crate) has_diagnostics: bool,
    /// A struct has one variant.
    pub(crate) variants: Vec<Variant<'a>>,
}

pub(crate) struct Field<'a> {
    pub(crate) attrs: FieldAttrs,
    pub(crate) member: Member,
    /// The name without `r#`, or the number in a tuple.
    pub(crate) name: String,
    pub(crate) ty: &'a Type,
    /// Whether the type names a type parameter.
    pub(crate) is_generic: bool,
    /// Whether the type is the item itself behind a pointer.
    pub(crate) is_item: bool,
}

impl Field<'_> {
    /// The local that refers to the field in expressions of the user: `name`, or `_0` in a tuple.
    pub(crate) fn local(&self) -> Ident {
        match &self.member {
            Member::Named(name) => name.clone(),
            Member::Unnamed(index) => format_ident!("_{}", index.index),
        }
    }

    /// Returns the name of the member and the span of the name; `None` if the field is not a member or the member has no name.
    pub(crate) fn member_name(&self) -> Option<(String, Span)> {
        let mark = self.attrs.member.as_ref()?;
        match (&mark.name, &self.member) {
            (Some(name), _) => Some((name.value.clone(), name.span)),
            (None, Member::Named(_)) => Some((self.name.clone(), mark.span)),
            (None, Member::Unnamed(_)) => None,
        }
    }

    /// Returns the span of the name, or of the type in a tuple.
    pub(crate) fn span(&self) -> Span {
        match &self.member {
            Member::Named(name) => name.span(),
            Member::Unnamed(_) => syn::spanned::Spanned::span(self.ty),
        }
    }
}

impl<'a> Item<'a> {
    /// Returns `None` for a union, which a diagnostic reports.
    pub(crate) fn resolve(input: &'a DeriveInput, diagnostics: &mut Diagnostics) -> Option<Self> {
        let place = match &input.data {
            Data::Enum(_) => Place::Enum,
            Data::Struct(_) => Place::Struct,
            Data::Union(data) => {
                diagnostics.report(data.union_token.span, &rules::NOT_A_UNION, &[]);
                return None;
            }
        };
        let before_item = diagnostics.count();
        let attrs = Attrs::parse(&input.attrs, place, diagnostics);
        let foreign = thiserror::writes_messages(input);
        let is_foreign = foreign.is_some();
        check_type_keys(&attrs, is_foreign, diagnostics);
        let writes_error = !is_foreign && !attrs.has(Key::NoError);
        let mut item = Self {
            ident: &input.ident,
            generics: &input.generics,
            krate: attrs
                .krate
                .clone()
                .unwrap_or_else(|| syn::parse_quote!(::ram_errors)),
            is_enum: place == Place::Enum,
            family: None,
            default_code: None,
            default_status: None,
            decode: attrs.has(Key::Decode),
            checks_decode: attrs.has(Key::Decode),
            lacks_decode: attrs.lacks(Key::Decode),
            reply: attrs.reply.clone(),
            is_foreign,
            writes_display: writes_error && !attrs.has(Key::NoDisplay),
            writes_error,
            foreign,
            has_diagnostics: false,
            variants: Vec::new(),
        };
        if writes_error {
            thiserror::check_fields(fields_of(input), diagnostics);
        }
        let params = Params::of(&input.generics);
        let foreign_of_item = thiserror::Foreign::of(&input.attrs);
        match &input.data {
            Data::Enum(data) => {
                for variant in &data.variants {
                    let before = diagnostics.count();
                    let mut fields =
                        resolve_fields(input, &variant.fields, is_foreign, &params, diagnostics);
                    let own = Attrs::parse(&variant.attrs, Place::Variant, diagnostics);
                    item.decode |= own.has_misplaced_decode;
                    item.lacks_decode &= !own.has_misplaced_decode;
                    // The attribute was meant for the field. `From` is generated, so that its absence causes no second error.
                    if let (Some(span), [field]) = (own.from, fields.as_mut_slice()) {
                        field.attrs.from.get_or_insert(From {
                            span,
                            unboxed: None,
                        });
                    }
                    item.variants.push(resolve::resolve(
                        resolver::Input {
                            ident: &variant.ident,
                            is_unit: matches!(variant.fields, Fields::Unit),
                            attrs: &own,
                            defaults: Some(&attrs),
                            foreign: thiserror::Foreign::of(&variant.attrs).as_ref(),
                            foreign_default: foreign_of_item.as_ref(),
                            is_foreign,
                            writes_display: item.writes_display,
                            known_diagnostics: before,
                        },
                        fields,
                        diagnostics,
                    ));
                }
            }
            Data::Struct(data) => {
                let fields = resolve_fields(input, &data.fields, is_foreign, &params, diagnostics);
                item.variants.push(resolve::resolve(
                    resolver::Input {
                        ident: &input.ident,
                        is_unit: matches!(data.fields, Fields::Unit),
                        attrs: &attrs,
                        defaults: None,
                        foreign: foreign_of_item.as_ref(),
                        foreign_default: None,
                        is_foreign,
                        writes_display: item.writes_display,
                        known_diagnostics: before_item,
                    },
                    fields,
                    diagnostics,
                ));
            }
            Data::Union(_) => {}
        }
        borrowed::check(&mut item, diagnostics);
        item.family = attrs.family;
        if item.is_enum {
            item.default_code = attrs.code;
            item.default_status = attrs.status;
        }
        Some(item)
    }

    /// Returns the keys that a struct may lack at compile time.
    pub(crate) fn may_be_unsized(&self) -> bool {
        !self.is_enum
            && self.variants.iter().any(|variant| {
                variant
                    .fields
                    .last()
                    .is_some_and(|field| may_be_unsized(field.ty, self.generics))
            })
    }
}

/// Reports keys of the type that have no effect.
fn check_type_keys(attrs: &Attrs, is_foreign: bool, diagnostics: &mut Diagnostics) {
    if let (true, Some(span)) = (is_foreign, attrs.span_of(Key::NoDisplay)) {
        diagnostics.report(span, &rules::NO_EFFECT, &[&"no_display", &"#[error(..)]"]);
    }
    if let (true, Some(span)) = (attrs.code.is_some(), attrs.span_of(Key::RenameAll)) {
        diagnostics.report(span, &rules::NO_EFFECT, &[&"rename_all", &"code"]);
    }
}

/// Returns the fields of each variant, or of the struct.
fn fields_of(input: &DeriveInput) -> impl Iterator<Item = &Fields> {
    let (of_enum, of_struct) = match &input.data {
        Data::Enum(data) => (Some(&data.variants), None),
        Data::Struct(data) => (None, Some(&data.fields)),
        Data::Union(_) => (None, None),
    };
    let of_variants = of_enum.into_iter().flatten();
    of_variants.map(|variant| &variant.fields).chain(of_struct)
}

/// Returns whether the type is the item itself behind `Box`, `Arc` or a reference.
fn is_item(ty: &Type, item: &DeriveInput) -> bool {
    let Type::Path(path) = behind_pointers(ty) else {
        return false;
    };
    let (ident, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    // The first identifiers differ for nearly all types. Comparing them first avoids converting both types to strings.
    let has_name = path
        .path
        .segments
        .first()
        .is_some_and(|first| first.ident == *ident);
    path.path.is_ident("Self")
        || has_name && path.to_token_stream().to_string() == quote!(#ident #arguments).to_string()
}

fn resolve_fields<'a>(
    input: &DeriveInput,
    fields: &'a Fields,
    is_foreign: bool,
    params: &Params,
    diagnostics: &mut Diagnostics,
) -> Vec<Field<'a>> {
    fields
        .members()
        .zip(fields)
        .map(|(member, field)| Field {
            attrs: FieldAttrs::parse(&field.attrs, is_foreign, diagnostics),
            name: match &member {
                Member::Named(name) => name.unraw().to_string(),
                Member::Unnamed(index) => index.index.to_string(),
            },
            member,
            ty: &field.ty,
            is_generic: params.occur_in(&field.ty),
            is_item: is_item(&field.ty, input),
        })
        .collect()
}
