//! The grammar of `#[ram(..)]`: from tokens to values with spans. What the values mean together is not known here.

mod field;
pub(crate) mod keys;
mod value;

pub(crate) use field::FieldAttrs;
pub(crate) use value::{Bounds, Limits, Message, Prop, Public, Status};

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, ExprPath, Ident, Meta, Path, Token};

use self::keys::{Key, Place};
use crate::findings::Findings;
use crate::nearest::{did_you_mean, nearest};
use crate::rules;
use crate::text::{Text, deeper_than};

/// How deep the tokens of an attribute may be nested: no attribute for people comes near.
const DEEPEST: usize = 64;

/// What `#[ram(..)]` says on a type or a variant; several of them count as one.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) code: Option<Text>,
    pub(crate) status: Option<Status>,
    pub(crate) message: Option<Message>,
    pub(crate) fmt: Option<ExprPath>,
    pub(crate) public: Option<Public>,
    pub(crate) solution: Option<Text>,
    pub(crate) url: Option<Text>,
    pub(crate) limits: Option<Limits>,
    pub(crate) unit: Option<Text>,
    pub(crate) props: Vec<Prop>,
    pub(crate) family: Option<Text>,
    pub(crate) krate: Option<Path>,
    /// The keys that stand there, in order. A flag is one that stands there; a key whose value could not be read does
    /// too, so that it is not called missing.
    given: Vec<(Key, Span)>,
    /// Keys that an unknown name was probably meant to be.
    misspelt: Vec<Key>,
}

impl Attrs {
    /// Where the key stands, if it does.
    pub(crate) fn span_of(&self, key: Key) -> Option<Span> {
        self.given
            .iter()
            .find(|(given, _)| *given == key)
            .map(|(_, span)| *span)
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.span_of(key).is_some()
    }

    /// Whether the key is missing for another reason than that it could not be read.
    pub(crate) fn lacks(&self, key: Key) -> bool {
        !self.has(key) && !self.misspelt.contains(&key)
    }

    /// Reads all `#[ram(..)]` among the attributes of a type or a variant.
    pub(crate) fn parse(attributes: &[Attribute], place: Place, findings: &mut Findings) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes {
            for name in ["source", "from"] {
                if attribute.path().is_ident(name) {
                    findings.report_over(attribute, &rules::NOT_ON_VARIANT, &[&name]);
                }
            }
            if attribute.path().is_ident("ram") {
                each_item(attribute, findings, |input, findings| {
                    attrs.parse_item(input, place, findings)
                });
            }
        }
        attrs
    }

    /// One `key`, `key = value` or `key(..)`. An error is what stops the reading of this item.
    fn parse_item(
        &mut self,
        input: ParseStream,
        place: Place,
        findings: &mut Findings,
    ) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            return Err(input.error(rules::EXPECTED_KEY.text(&[])));
        }
        let name = input.call(Ident::parse_any)?;
        let text = name.unraw().to_string();
        let Some(key) = Key::from_name(&text) else {
            if let Some(key) = nearest(&text, Key::names()).and_then(Key::from_name) {
                self.misspelt.push(key);
            }
            return Err(syn::Error::new(
                name.span(),
                rules::UNKNOWN_KEY.text(&[&text, &did_you_mean(&text, Key::names())]),
            ));
        };
        if !key.may_stand_on(place) {
            return Err(syn::Error::new(
                name.span(),
                rules::MISPLACED_KEY.text(&[&text, &place, &key.home()]),
            ));
        }
        let twice = self.has(key);
        if twice {
            findings.report(name.span(), &rules::KEY_TWICE, &[&text]);
        }
        self.given.push((key, name.span()));
        let mut discarded = Self::default();
        let attrs = if twice { &mut discarded } else { self };
        if !key.is_flag() && (input.is_empty() || input.peek(Token![,])) {
            return Err(value::expected(key, name.span()));
        }
        attrs.parse_value(key, input, findings)?;
        if input.is_empty() || input.peek(Token![,]) {
            Ok(())
        } else {
            Err(input.error(rules::EXPECTED_COMMA.text(&[&text])))
        }
    }

    fn parse_value(
        &mut self,
        key: Key,
        input: ParseStream,
        findings: &mut Findings,
    ) -> syn::Result<()> {
        match key {
            Key::Code => self.code = Some(value::string(key, input)?),
            Key::Status => self.status = Some(Status::parse(input)?),
            Key::Message => self.message = Some(Message::parse(input)?),
            Key::Fmt => self.fmt = Some(value::after_equals(key, input)?),
            Key::Public => self.public = Some(Public::parse(input)?),
            Key::Solution => self.solution = Some(value::after_equals(key, input)?),
            Key::Url => self.url = Some(value::after_equals(key, input)?),
            Key::Limit => self.limits = Some(Limits::parse(input, findings)?),
            Key::Unit => self.unit = Some(value::string(key, input)?),
            Key::Props => self.props = Prop::parse_all(input, findings)?,
            Key::Family => self.family = Some(value::string(key, input)?),
            Key::Crate => {
                value::equals(key, input)?;
                let path = input.call(Path::parse_mod_style);
                self.krate = Some(path.map_err(|error| value::expected(key, error.span()))?);
            }
            Key::Shared
            | Key::Transparent
            | Key::Other
            | Key::Decode
            | Key::NoDisplay
            | Key::NoError => {
                if input.peek(Token![=]) || input.peek(syn::token::Paren) {
                    return Err(value::expected(key, input.span()));
                }
            }
        }
        Ok(())
    }
}

/// Reads the items of `#[ram(..)]` one after the other; after a mistake it goes on behind the next comma.
fn each_item(
    attribute: &Attribute,
    findings: &mut Findings,
    mut item: impl FnMut(ParseStream, &mut Findings) -> syn::Result<()>,
) {
    let Meta::List(list) = &attribute.meta else {
        findings.report_over(&attribute.meta, &rules::EXPECTED_LIST, &[]);
        return;
    };
    if let Some(span) = deeper_than(&list.tokens, DEEPEST) {
        findings.report(span, &rules::TOO_DEEP, &[]);
        return;
    }
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            if let Err(error) = item(input, findings) {
                findings.push(error);
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<proc_macro2::TokenTree>()?;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    };
    if let Err(error) = list.parse_args_with(parser) {
        findings.push(error);
    }
}
