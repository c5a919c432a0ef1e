//! Parses `#[ram(..)]` from tokens to values with spans. `model` combines the values.

mod arguments;
mod field;
pub(crate) mod format_tokens;
mod items;
pub(crate) mod keys;
pub(crate) mod literal;
pub(crate) mod thiserror;
mod value;
mod wanted;

pub(crate) use field::{FieldAttrs, From, StatusMark};
pub(crate) use value::{Bounds, Case, Constraints, Header, Limits, Message, Prop, Public, Status};

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, ExprPath, Ident, Path, Token, TypePath};

use self::items::each_item;
use self::keys::{Key, Place, Synonym};
use crate::attr::literal::SpannedString;
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::diagnostics::suggest::{did_you_mean, nearest};

/// All `#[ram(..)]` of a type or a variant.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) code: Option<SpannedString>,
    pub(crate) status: Option<Status>,
    pub(crate) message: Option<Message>,
    pub(crate) fmt: Option<ExprPath>,
    pub(crate) public: Option<Public>,
    pub(crate) solution: Option<SpannedString>,
    pub(crate) url: Option<SpannedString>,
    pub(crate) limits: Option<Limits>,
    pub(crate) unit: Option<SpannedString>,
    pub(crate) constraints: Constraints,
    pub(crate) props: Vec<Prop>,
    pub(crate) title: Option<SpannedString>,
    pub(crate) headers: Vec<Header>,
    pub(crate) family: Option<SpannedString>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) reply: Option<TypePath>,
    pub(crate) krate: Option<Path>,
    /// The keys in order. A flag is set if it is among them. A key with an invalid value is among them, so that it is not reported
    /// as missing.
    given: Vec<(Key, Span)>,
    /// The keys among them that were guessed from another name.
    guessed: Vec<Key>,
    /// Whether `decode` is on a variant.
    pub(crate) has_misplaced_decode: bool,
    /// Whether some tokens are not a key. Any key may be meant.
    has_unreadable: bool,
    /// The span of a `#[from]` that belongs on a field.
    pub(crate) from: Option<Span>,
}

impl Attrs {
    /// Returns the span of the key, if it is given.
    pub(crate) fn span_of(&self, key: Key) -> Option<Span> {
        self.given
            .iter()
            .find(|(given, _)| *given == key)
            .map(|(_, span)| *span)
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.span_of(key).is_some()
    }

    /// Returns whether the key is missing and was not lost by a mistake.
    pub(crate) fn lacks(&self, key: Key) -> bool {
        !self.has(key) && !self.has_unreadable
    }

    /// Parses all `#[ram(..)]` among the attributes of a type or a variant.
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

    /// Parses one `key`, `key = value` or `key(..)`. After an error, the rest of the item is skipped.
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
            // A key after a missing comma must not be reported as missing.
            self.has_unreadable = true;
            Err(value::unexpected_token(key, input))
        }
    }

    /// Parses a literal in place of a key as the message, so that the absence of the message causes no second error.
    fn message_without_key(&mut self, input: ParseStream) -> syn::Result<syn::Error> {
        let text: SpannedString = input.parse()?;
        let arguments = arguments::outside_parentheses(&text, input)?;
        let fix = arguments::with_key(&text, &arguments);
        let error = syn::Error::new(text.span, rules::MESSAGE_WITHOUT_KEY.message(&[&fix]));
        if !self.has(Key::Message) {
            self.given.push((Key::Message, text.span));
            self.guessed.push(Key::Message);
            self.message = Some(Message { text, arguments });
        }
        // The literal may belong to another key, which must not be reported as missing.
        self.has_unreadable = true;
        Ok(error)
    }

    /// Parses an unknown name as the key that is probably meant, so that the absence of the key causes no second error.
    fn unknown_key(
        &mut self,
        name: &Ident,
        text: &str,
        place: Place,
        input: ParseStream,
    ) -> syn::Error {
        // `dcode` is near `code` and `decode`. Whether a value follows decides.
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
            // Mistakes in the value are reported once the name is correct.
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

    /// Reports a flag with a value. The flag counts as given unless the value is `false`, so that its absence causes no second
    /// error.
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
