//! The grammar of `#[ram(..)]`: from tokens to values with spans. What the values mean together is not known here.

mod arguments;
mod field;
mod items;
pub(crate) mod keys;
pub(crate) mod literal;
pub(crate) mod thiserror;
mod value;
mod wanted;
pub(crate) mod written;

pub(crate) use field::{FieldAttrs, From, StatusMark};
pub(crate) use value::{Bounds, Case, Constraints, Header, Limits, Message, Prop, Public, Status};

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, ExprPath, Ident, Path, Token, TypePath};

use self::items::each_item;
use self::keys::{Key, Place, Synonym};
use crate::attr::literal::Text;
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::diagnostics::suggest::{did_you_mean, nearest};

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
    pub(crate) constraints: Constraints,
    pub(crate) props: Vec<Prop>,
    pub(crate) title: Option<Text>,
    pub(crate) headers: Vec<Header>,
    pub(crate) family: Option<Text>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) reply: Option<TypePath>,
    pub(crate) krate: Option<Path>,
    /// The keys that stand there, in order. A flag is one that stands there; a key whose value could not be read does
    /// too, so that it is not called missing.
    given: Vec<(Key, Span)>,
    /// Those of them that stand there as a name that is not quite theirs.
    guessed: Vec<Key>,
    /// `decode` stands on a variant.
    pub(crate) has_misplaced_decode: bool,
    /// Something stands there that is no key: any key may be what was meant.
    has_unreadable: bool,
    /// Where `#[from]` stands in place of the field.
    pub(crate) from: Option<Span>,
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
        !self.has(key) && !self.has_unreadable
    }

    /// Reads all `#[ram(..)]` among the attributes of a type or a variant.
    pub(crate) fn parse(
        attributes: &[Attribute],
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes {
            for name in ["source", "from"] {
                if attribute.path().is_ident(name) {
                    diagnostics.report_over(attribute, &rules::NOT_ON_VARIANT, &[&name]);
                    if name == "from" {
                        attrs.from = Some(attribute.path().span());
                    }
                }
            }
            if attribute.path().is_ident("ram") {
                let is_list = each_item(attribute, diagnostics, |input, diagnostics| {
                    attrs.parse_item(input, place, diagnostics)
                });
                attrs.has_unreadable |= !is_list;
            }
        }
        attrs
    }

    /// One `key`, `key = value` or `key(..)`. An error is what stops the reading of this item.
    fn parse_item(
        &mut self,
        input: ParseStream,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<()> {
        if arguments::is_message(input) {
            return Err(self.message_without_key(input)?);
        }
        if !input.peek(Ident::peek_any) || input.peek2(Token![::]) {
            self.has_unreadable |= !input.peek(Token![,]);
            return Err(syn::Error::new(
                value::next_span(input),
                rules::EXPECTED_KEY.message(&[]),
            ));
        }
        let name = input.call(Ident::parse_any)?;
        let text = name.unraw().to_string();
        let Some(key) = Key::from_name(&text) else {
            if let "source" | "from" = text.as_str() {
                self.from = (text == "from").then(|| name.span()).or(self.from);
                let text = rules::NOT_ON_VARIANT.message(&[&text]);
                return Err(syn::Error::new(name.span(), text));
            }
            if text == "member" {
                let text = rules::MISPLACED_KEY.message(&[&text, &place, &"a field"]);
                return Err(syn::Error::new(name.span(), text));
            }
            return Err(self.unknown_key(&name, &text, place, input));
        };
        if !key.may_stand_on(place) {
            self.has_misplaced_decode |= key == Key::Decode;
            return Err(syn::Error::new(
                name.span(),
                rules::MISPLACED_KEY.message(&[&text, &place, &key.home(place)]),
            ));
        }
        let was_guessed = self.guessed.contains(&key);
        self.guessed.retain(|guessed| *guessed != key);
        let twice = self.has(key) && !was_guessed;
        if twice {
            diagnostics.report(name.span(), &rules::KEY_TWICE, &[&text]);
        }
        self.given.push((key, name.span()));
        let mut discarded = Self::default();
        let attrs = if twice { &mut discarded } else { &mut *self };
        if !key.is_flag() && value::ends(input) {
            return Err(value::expected(key, name.span()));
        }
        attrs.parse_value(key, input, diagnostics)?;
        if value::ends(input) {
            Ok(())
        } else {
            // A key that stands behind a comma that is not there is not missing.
            self.has_unreadable = true;
            Err(value::end(key, input))
        }
    }

    /// A literal where a key is expected is read as the message, so that nothing follows from its absence.
    fn message_without_key(&mut self, input: ParseStream) -> syn::Result<syn::Error> {
        let text: Text = input.parse()?;
        let arguments = arguments::outside_parentheses(&text, input)?;
        let written = arguments::with_key(&text, &arguments);
        let error = syn::Error::new(text.span, rules::MESSAGE_WITHOUT_KEY.message(&[&written]));
        if !self.has(Key::Message) {
            self.given.push((Key::Message, text.span));
            self.guessed.push(Key::Message);
            self.message = Some(Message { text, arguments });
        }
        // The literal may be that of another key, which then is not missing.
        self.has_unreadable = true;
        Ok(error)
    }

    /// An unknown name is read as the key that it was probably meant to be, so that nothing follows from its absence.
    fn unknown_key(
        &mut self,
        name: &Ident,
        text: &str,
        place: Place,
        input: ParseStream,
    ) -> syn::Error {
        // `dcode` is near to `code` and to `decode`: what stands behind it decides.
        let is_flag = value::ends(input);
        let fitting = Key::names_on(place)
            .filter(|name| Key::from_name(name).is_some_and(|key| key.is_flag() == is_flag));
        let synonym = Synonym::of(text);
        let near = || {
            nearest(text, fitting)
                .or_else(|| nearest(text, Key::names_on(place)))
                .or_else(|| nearest(text, Key::names()))
                .and_then(Key::from_name)
        };
        let key = synonym.map_or_else(near, |synonym| Some(synonym.key()));
        let hint = match (synonym, key) {
            (Some(synonym), _) => format!("; did you mean `{}`?", synonym.form(text)),
            (None, Some(key)) => format!("; did you mean `{}`?", key.name()),
            (None, None) => did_you_mean(text, Key::names_on(place)),
        };
        if let Some(key) = key.filter(|key| key.may_stand_on(place) && !self.has(*key)) {
            self.given.push((key, name.span()));
            self.guessed.push(key);
            // What is wrong with its value is seen once it has its name.
            let _: syn::Result<()> = self.parse_value(key, input, &mut Diagnostics::default());
        }
        syn::Error::new(name.span(), rules::UNKNOWN_KEY.message(&[&text, &hint]))
    }

    fn parse_value(
        &mut self,
        key: Key,
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<()> {
        match key {
            Key::Code => self.code = Some(value::string(key, input)?),
            Key::Status => self.status = Some(Status::parse(input)?),
            Key::Message => self.message = Some(Message::parse(input, diagnostics)?),
            Key::Fmt => self.fmt = Some(value::after_equals(key, input)?),
            Key::Public => self.public = Some(Public::parse(input)?),
            Key::Solution => self.solution = Some(value::after_equals(key, input)?),
            Key::Url => self.url = Some(value::after_equals(key, input)?),
            Key::Limit => self.limits = Limits::parse(input, diagnostics)?,
            Key::Unit => self.unit = Some(value::string(key, input)?),
            Key::Chars => self.constraints.chars = Some(value::chars::parse(input)?),
            Key::OneOf => self.constraints.one_of = value::one_of::parse(input, diagnostics)?,
            Key::Check => self.constraints.check = Some(value::after_equals(key, input)?),
            Key::Props => self.props = Prop::parse_all(input, diagnostics)?,
            Key::Title => self.title = Some(value::after_equals(key, input)?),
            Key::Headers => self.headers = Header::parse_all(input, diagnostics)?,
            Key::Family => self.family = Some(value::string(key, input)?),
            Key::RenameAll => self.rename_all = Some(Case::parse(input)?),
            Key::Reply => self.reply = Some(value::after_equals(key, input)?),
            Key::Crate => {
                value::equals(key, input)?;
                let span = value::next_span(input);
                let path = input.call(Path::parse_mod_style);
                self.krate = Some(path.map_err(|_| value::expected(key, span))?);
            }
            Key::Shared
            | Key::Transparent
            | Key::Other
            | Key::NoDecode
            | Key::Decode
            | Key::NoDisplay
            | Key::NoError => {
                if input.peek(Token![=]) || input.peek(syn::token::Paren) {
                    return Err(self.flag_with_value(key, input));
                }
            }
        }
        Ok(())
    }

    /// A flag that was given a value counts as given, so that nothing follows from its absence; with `false` it does not.
    fn flag_with_value(&mut self, key: Key, input: ParseStream) -> syn::Error {
        let span = match input.parse::<Token![=]>() {
            Ok(equals) if input.is_empty() => equals.span,
            _ => value::next_span(input),
        };
        if input
            .parse::<syn::LitBool>()
            .is_ok_and(|value| !value.value)
        {
            self.given.retain(|(given, _)| *given != key);
        }
        value::expected(key, span)
    }
}
