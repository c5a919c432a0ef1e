//! The texts of an attribute: format strings in which names stand for fields, arguments and what is known while the macro
//! runs.

mod arguments;
mod format;

pub(crate) use self::arguments::{Argument, local};

use proc_macro2::{Ident, Span};

use self::arguments::Arguments;
use self::format::{Count, Format, Mistake, Part, Placeholder, Reference};
use crate::attr::{Bounds, Limits, Message};
use crate::findings::Findings;
use crate::nearest::did_you_mean;
use crate::rules;
use crate::text::Text;

/// A text with its names resolved.
pub(crate) struct Template {
    /// As people read it: with `{name}` where a value goes in.
    pub(crate) shown: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) arguments: Vec<Argument>,
    /// The names of the fields in the arguments.
    pub(crate) mentions: Vec<String>,
    pub(crate) span: Span,
}

pub(crate) enum Piece {
    Text(String),
    Value(Value),
}

/// A value in a text, and how it is formatted.
pub(crate) struct Value {
    pub(crate) what: What,
    /// Fill, alignment, sign, `#` and `0`.
    pub(crate) flags: String,
    pub(crate) width: Option<Measure>,
    pub(crate) precision: Option<Measure>,
    /// `?`, `x`, ..; empty for `Display`.
    pub(crate) kind: String,
}

impl Value {
    /// `{name}` without a format.
    pub(crate) fn is_plain(&self) -> bool {
        self.flags.is_empty()
            && self.width.is_none()
            && self.precision.is_none()
            && self.kind.is_empty()
    }
}

/// What a name in a text stands for.
#[derive(Clone)]
pub(crate) enum What {
    /// The field with that number, in order of declaration.
    Field(usize),
    /// The argument with that number.
    Argument(usize),
    /// Something in scope, such as a constant or `self`.
    Captured(Ident),
}

/// A width or a precision.
pub(crate) enum Measure {
    Number(String),
    Value(What),
}

impl Template {
    /// A text without values.
    pub(crate) fn constant(text: String, span: Span) -> Self {
        Self {
            shown: text.clone(),
            pieces: vec![Piece::Text(text)],
            arguments: Vec::new(),
            mentions: Vec::new(),
            span,
        }
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(_) => None,
            Piece::Value(value) => Some(value),
        })
    }

    pub(crate) fn is_constant(&self) -> bool {
        self.values().next().is_none()
    }
}

/// What the names in a text may stand for.
pub(crate) struct Scope<'a> {
    /// The names of the fields, without `r#`; numbers for those of a tuple.
    pub(crate) fields: &'a [String],
    /// None where it is the field's.
    pub(crate) code: Option<&'a str>,
    /// None where it is the field's.
    pub(crate) status: Option<u64>,
    pub(crate) limits: Option<&'a Limits>,
    /// There is a limit, but it could not be read.
    pub(crate) limits_are_broken: bool,
}

/// The texts that differ in what may stand in them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Message,
    Public,
    Solution,
    Url,
    /// The message of another derive, which checks it itself.
    Foreign,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Message | Self::Foreign => "the message",
            Self::Public => "the public message",
            Self::Solution => "the solution",
            Self::Url => "the url",
        }
    }

    fn shows_fields(self) -> bool {
        !matches!(self, Self::Solution | Self::Url)
    }
}

pub(crate) fn message(message: &Message, scope: &Scope<'_>, findings: &mut Findings) -> Template {
    resolve(message, Role::Message, scope, findings)
}

/// The text of `#[error(..)]`. Its mistakes are reported by the derive that it belongs to.
pub(crate) fn foreign_message(message: &Message, scope: &Scope<'_>) -> Template {
    resolve(message, Role::Foreign, scope, &mut Findings::default())
}

pub(crate) fn public(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> Template {
    resolve(&without_arguments(text), Role::Public, scope, findings)
}

/// The text of a solution, all filled in.
pub(crate) fn solution(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> String {
    resolve(&without_arguments(text), Role::Solution, scope, findings).shown
}

/// The url, all filled in.
pub(crate) fn url(text: &Text, scope: &Scope<'_>, findings: &mut Findings) -> String {
    resolve(&without_arguments(text), Role::Url, scope, findings).shown
}

fn without_arguments(text: &Text) -> Message {
    Message {
        text: text.clone(),
        arguments: proc_macro2::TokenStream::new(),
    }
}

fn resolve(message: &Message, role: Role, scope: &Scope<'_>, findings: &mut Findings) -> Template {
    let Message {
        text: Text { value, span },
        arguments,
    } = message;
    let Arguments {
        all: arguments,
        mentions,
        is_complete,
    } = arguments::parse(arguments.clone(), findings);
    let parts = match format::parse(value) {
        Ok(parts) => parts,
        Err(mistake) => {
            match mistake {
                Mistake::NotClosed => findings.report(*span, &rules::BRACE_OPEN, &[&role.name()]),
                Mistake::NotOpened => findings.report(*span, &rules::BRACE_CLOSE, &[&role.name()]),
                Mistake::Placeholder(text, why) => {
                    findings.report(*span, &rules::PLACEHOLDER, &[&text, &why]);
                }
            }
            return Template::constant(value.clone(), *span);
        }
    };
    if value.is_empty() {
        findings.report(*span, &rules::EMPTY_TEXT, &[&role.name()]);
    }
    let mut resolver = Resolver {
        role,
        scope,
        used: vec![false; arguments.len()],
        arguments: &arguments,
        is_complete,
        next: 0,
        span: *span,
        findings,
    };
    let mut template = Template {
        shown: String::new(),
        pieces: Vec::new(),
        arguments: Vec::new(),
        mentions: Vec::new(),
        span: *span,
    };
    for part in parts {
        match part {
            Part::Text(text) => template.push_text(&text),
            Part::Placeholder(placeholder) => resolver.placeholder(&placeholder, &mut template),
        }
    }
    resolver.report_unused();
    for mention in &mentions {
        if resolver.field(&mention.field).is_none() && role != Role::Foreign {
            let fields = scope.fields.iter().map(String::as_str);
            let hint = did_you_mean(&mention.field, fields);
            resolver.findings.report(
                mention.span,
                &rules::UNKNOWN_FIELD,
                &[&mention.field, &hint],
            );
        }
    }
    template.mentions = mentions.into_iter().map(|mention| mention.field).collect();
    template.arguments = arguments;
    template
}

impl Template {
    fn push_text(&mut self, text: &str) {
        self.shown.push_str(text);
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece::Text(text.to_owned()));
        }
    }
}

/// What a name turned out to be.
enum Meaning {
    Value(What),
    Known(Known),
    /// Nothing; a finding says so.
    Nothing,
}

/// What is known while the macro runs.
enum Known {
    Text(String),
    Number(u64),
}

struct Resolver<'a> {
    role: Role,
    scope: &'a Scope<'a>,
    arguments: &'a [Argument],
    used: Vec<bool>,
    /// All arguments could be read.
    is_complete: bool,
    /// The positional argument that the next `{}` shows.
    next: usize,
    span: Span,
    findings: &'a mut Findings,
}

impl Resolver<'_> {
    fn placeholder(&mut self, placeholder: &Placeholder, template: &mut Template) {
        let Placeholder { argument, format } = placeholder;
        // As in `format!`, `.*` takes its argument before the one that is shown.
        let star =
            (format.precision == Some(Count::Star)).then(|| self.reference(&Reference::Next));
        match self.reference(argument) {
            Meaning::Known(known) => self.push_known(known, argument, format, template),
            Meaning::Value(what) => {
                if !self.role.shows_fields() {
                    let shown = self.shown(argument, &what);
                    self.report(&rules::FIELD_IN_CONSTANT, &[&self.role.name(), &shown]);
                    return;
                }
                let width = format.width.as_ref().and_then(|count| self.count(count));
                let precision = match star {
                    Some(meaning) => self.measure(meaning),
                    None => format
                        .precision
                        .as_ref()
                        .and_then(|count| self.count(count)),
                };
                if format.kind == "," {
                    let text = format!("{}:,", self.shown(argument, &what));
                    self.report(
                        &rules::PLACEHOLDER,
                        &[
                            &text,
                            &"`,` is for numbers that are filled in while the macro runs",
                        ],
                    );
                    return;
                }
                template
                    .shown
                    .push_str(&format!("{{{}}}", self.shown(argument, &what)));
                template.pieces.push(Piece::Value(Value {
                    what,
                    flags: format.flags.clone(),
                    width,
                    precision,
                    kind: format.kind.clone(),
                }));
            }
            Meaning::Nothing => {
                let text = match argument {
                    Reference::Next => String::new(),
                    Reference::Index(index) => index.to_string(),
                    Reference::Name(name) => name.clone(),
                };
                template.push_text(&format!("{{{text}}}"));
            }
        }
    }

    fn push_known(
        &mut self,
        known: Known,
        argument: &Reference,
        format: &Format,
        template: &mut Template,
    ) {
        let text = match (known, format.kind.as_str()) {
            (Known::Text(text), "") if format.is_plain() => text,
            (Known::Number(number), "") if format.is_plain() => number.to_string(),
            (Known::Number(number), ",")
                if *format
                    == (Format {
                        kind: ",".to_owned(),
                        ..Format::default()
                    }) =>
            {
                with_separators(number)
            }
            _ => {
                let Reference::Name(name) = argument else {
                    return;
                };
                self.report(&rules::FORMAT_OF_CONSTANT, &[&name]);
                return;
            }
        };
        template.push_text(&text);
    }

    fn count(&mut self, count: &Count) -> Option<Measure> {
        match count {
            Count::Number(digits) => Some(Measure::Number(digits.clone())),
            Count::Argument(reference) => {
                let meaning = self.reference(reference);
                self.measure(meaning)
            }
            Count::Star => None,
        }
    }

    fn measure(&self, meaning: Meaning) -> Option<Measure> {
        match meaning {
            Meaning::Value(what) => Some(Measure::Value(what)),
            Meaning::Known(Known::Number(number)) => Some(Measure::Number(number.to_string())),
            Meaning::Known(Known::Text(_)) | Meaning::Nothing => None,
        }
    }

    fn reference(&mut self, reference: &Reference) -> Meaning {
        match reference {
            Reference::Next => self.next_argument(),
            Reference::Index(index) => self.index(*index),
            Reference::Name(name) => self.name(name),
        }
    }

    fn positional(&self) -> usize {
        self.arguments
            .iter()
            .take_while(|argument| argument.name.is_none())
            .count()
    }

    fn next_argument(&mut self) -> Meaning {
        let index = self.next;
        self.next += 1;
        if index < self.positional() {
            return self.argument(index);
        }
        self.report(&rules::NO_ARGUMENT, &[&"", &self.role.name()]);
        Meaning::Nothing
    }

    fn argument(&mut self, index: usize) -> Meaning {
        self.used[index] = true;
        Meaning::Value(What::Argument(index))
    }

    /// On a tuple variant a number is a field; elsewhere it is an argument.
    fn index(&mut self, index: usize) -> Meaning {
        if let Some(field) = self.field(&index.to_string()) {
            return field;
        }
        let is_tuple = self.scope.fields.first().is_some_and(|name| name == "0");
        if !is_tuple && index < self.positional() {
            return self.argument(index);
        }
        self.report(&rules::UNKNOWN_INDEX, &[&index, &self.role.name()]);
        Meaning::Nothing
    }

    fn field(&self, name: &str) -> Option<Meaning> {
        let index = self.scope.fields.iter().position(|field| field == name)?;
        Some(Meaning::Value(What::Field(index)))
    }

    fn name(&mut self, name: &str) -> Meaning {
        let named = |argument: &Argument| argument.name.as_deref() == Some(name);
        if let Some(index) = self.arguments.iter().position(named) {
            return self.argument(index);
        }
        if let Some(field) = self.field(name) {
            return field;
        }
        if self.role != Role::Foreign {
            match self.known(name) {
                Some(Ok(known)) => return Meaning::Known(known),
                Some(Err(why)) => {
                    self.report(&rules::NO_LIMIT, &[&self.role.name(), &name, &why]);
                    return Meaning::Nothing;
                }
                None => {}
            }
        }
        let captured = if name == "self" {
            Some(Ident::new("self", Span::call_site()))
        } else if name.starts_with(char::is_uppercase) {
            syn::parse_str::<Ident>(name).ok()
        } else {
            None
        };
        if let (Some(mut ident), true) = (captured, self.role.shows_fields()) {
            // `self` is that of the generated code, wherever the text was written.
            ident.set_span(if ident == "self" {
                Span::call_site()
            } else {
                self.span
            });
            return Meaning::Value(What::Captured(ident));
        }
        self.report_unknown_name(name);
        Meaning::Nothing
    }

    /// What is filled in while the macro runs: none if the name is not one of those, an error if it has no value here.
    fn known(&self, name: &str) -> Option<Result<Known, String>> {
        let number = |number| Some(Ok(Known::Number(number)));
        let Some(rest) = name.strip_prefix("limit") else {
            return match name {
                "code" => self
                    .scope
                    .code
                    .map(|code| Ok(Known::Text(self.in_url(code)))),
                "status" if self.role != Role::Url => {
                    self.scope.status.map(|status| Ok(Known::Number(status)))
                }
                _ => None,
            };
        };
        if self.role == Role::Url || !(rest.is_empty() || rest.starts_with('.')) {
            return None;
        }
        if self.scope.limits_are_broken {
            return Some(Ok(Known::Text(format!("{{{name}}}"))));
        }
        let Some(limits) = self.scope.limits else {
            return Some(Err("there is no `limit`".to_owned()));
        };
        match (limits, rest) {
            (Limits::One(bounds), "") if bounds.is_one_number => number(bounds.max),
            (Limits::One(bounds), ".min") => number(bounds.min),
            (Limits::One(bounds), ".max") => number(bounds.max),
            (Limits::One(_), "") => Some(Err(
                "the limit is a range: show `{limit.min}` or `{limit.max}`".to_owned(),
            )),
            (Limits::One(_), _) => Some(Err("the limit has no name".to_owned())),
            (Limits::Named(named), "") => Some(Err(format!(
                "the limits have names: show {}",
                list(named.iter().map(|(name, _)| format!("`{{limit.{name}}}`")))
            ))),
            (Limits::Named(named), rest) => Some(known_of_named(named, &rest[1..])),
        }
    }

    /// A code may have spaces, a link may not.
    fn in_url(&self, code: &str) -> String {
        if self.role == Role::Url {
            code.replace(' ', "%20")
        } else {
            code.to_owned()
        }
    }

    fn report_unknown_name(&mut self, name: &str) {
        let mut candidates: Vec<String> = vec!["code".to_owned()];
        if self.role != Role::Url {
            candidates.push("status".to_owned());
            match self.scope.limits {
                Some(Limits::One(bounds)) if bounds.is_one_number => {
                    candidates.push("limit".to_owned())
                }
                Some(Limits::One(_)) => {
                    candidates.extend(["limit.min", "limit.max"].map(str::to_owned));
                }
                Some(Limits::Named(named)) => {
                    candidates.extend(named.iter().map(|(name, _)| format!("limit.{name}")));
                }
                None => {}
            }
        }
        if self.role.shows_fields() {
            candidates.extend(self.scope.fields.iter().cloned());
            candidates.extend(
                self.arguments
                    .iter()
                    .filter_map(|argument| argument.name.clone()),
            );
        }
        let hint = did_you_mean(name, candidates.iter().map(String::as_str));
        self.report(&rules::UNKNOWN_NAME, &[&name, &self.role.name(), &hint]);
    }

    /// What people read in place of a value: the name of the field or the argument, or nothing but the braces.
    fn shown(&self, argument: &Reference, what: &What) -> String {
        match (what, argument) {
            (What::Field(index), _) => self.scope.fields[*index].clone(),
            (What::Captured(name), _) => name.to_string(),
            (What::Argument(_), Reference::Name(name)) => name.clone(),
            (What::Argument(index), _) => {
                // `.field` alone is as good as the field itself.
                let expression = self.arguments[*index].expression.to_string();
                let name = expression.trim_start_matches(['*', '&', ' ', '_']);
                let name = name.strip_prefix("field_").unwrap_or(name);
                let is_field = self.scope.fields.iter().any(|field| field == name);
                if is_field {
                    name.to_owned()
                } else {
                    String::new()
                }
            }
        }
    }

    fn report_unused(&mut self) {
        if !self.is_complete {
            return;
        }
        for (argument, used) in self.arguments.iter().zip(&self.used) {
            if !used {
                self.findings
                    .report(argument.span, &rules::UNUSED_ARGUMENT, &[]);
            }
        }
    }

    fn report(&mut self, rule: &rules::Rule, facts: &[&dyn ToString]) {
        self.findings.report(self.span, rule, facts);
    }
}

fn known_of_named(named: &[(Ident, Bounds)], wanted: &str) -> Result<Known, String> {
    for (name, bounds) in named {
        let Some(rest) = wanted.strip_prefix(name.to_string().as_str()) else {
            continue;
        };
        match rest {
            "" if bounds.is_one_number => return Ok(Known::Number(bounds.max)),
            "" => {
                return Err(format!(
                    "the limit is a range: show `{{limit.{name}.min}}` or `{{limit.{name}.max}}`"
                ));
            }
            ".min" => return Ok(Known::Number(bounds.min)),
            ".max" => return Ok(Known::Number(bounds.max)),
            _ => {}
        }
    }
    let names: Vec<String> = named.iter().map(|(name, _)| name.to_string()).collect();
    Err(format!(
        "there is no limit `{wanted}`{}",
        did_you_mean(wanted, names.iter().map(String::as_str))
    ))
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" or ")
}

/// `2048` as `2,048`.
fn with_separators(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
