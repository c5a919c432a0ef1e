//! One variant: whose code it carries, what it says, and which of its fields is the source.

use syn::{ExprPath, Ident};

use super::Field;
use crate::attr::keys::Key;
use crate::attr::{Attrs, Limits, Message, Prop, Public, Status};
use crate::findings::Findings;
use crate::foreign::Foreign;
use crate::rules;
use crate::template::{self, Scope, Template};
use crate::text::Text;

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) origin: Origin,
    pub(crate) message: MessageOf,
    pub(crate) public: PublicOf,
    pub(crate) source: SourceOf,
    /// The field marked `#[from]`.
    pub(crate) from: Option<usize>,
    /// The field marked `#[ram(status)]`.
    pub(crate) status: Option<usize>,
}

/// Whose code and status a variant has.
pub(crate) enum Origin {
    Own(Box<Spec>),
    /// Those of that field, whose catalog is included.
    Included(usize),
    /// Those of that field, which is of the same type: its catalog has nothing that this one lacks.
    Itself(usize),
    /// Those of that field, an `UnknownError`.
    Other(usize),
}

/// A code and all that is said about it.
pub(crate) struct Spec {
    /// None where it is missing or could not be read, which a finding says.
    pub(crate) code: Option<Text>,
    /// None likewise.
    pub(crate) status: Option<Status>,
    pub(crate) shared: bool,
    pub(crate) solution: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) limits: Option<Limits>,
    pub(crate) unit: Option<Text>,
    pub(crate) props: Vec<Prop>,
}

impl Spec {
    /// Empty where the code is missing.
    pub(crate) fn code_or_nothing(&self) -> &str {
        self.code.as_ref().map_or("", |code| &code.value)
    }

    /// 0 where the status is missing.
    pub(crate) fn status_or_nothing(&self) -> u64 {
        self.status.as_ref().map_or(0, |status| status.value)
    }
}

/// Who writes the message of a value.
pub(crate) enum MessageOf {
    Template(Template),
    /// A template that the catalog shows, while `Display` is written elsewhere.
    Shown(Template),
    Function(ExprPath),
    Field(usize),
    Elsewhere,
}

/// What a client is told.
pub(crate) enum PublicOf {
    /// The message, below 500 or where it says nothing about the value.
    Guarded,
    Message,
    Text(Template),
    /// What the field tells that has the code.
    Field,
}

/// What caused the error.
pub(crate) enum SourceOf {
    None,
    Field(usize),
    /// The source of that field.
    OfField(usize),
}

/// What a variant is resolved from.
pub(super) struct Input<'a, 'b> {
    pub(super) ident: &'a Ident,
    pub(super) attrs: &'b Attrs,
    /// What the enum says; none for a struct, where one attribute says both.
    pub(super) defaults: Option<&'b Attrs>,
    pub(super) foreign: Option<Foreign>,
    pub(super) foreign_default: Option<Foreign>,
    pub(super) is_foreign: bool,
    pub(super) writes_display: bool,
}

/// What `transparent` leaves to the field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Nothing: the variant is not transparent.
    Own,
    /// Code, status, message and source.
    All,
    /// Code and status.
    Code,
    /// Message and source.
    Message,
    /// Code, status and message, as they came over the wire.
    Other,
}

pub(super) fn resolve<'a>(
    input: Input<'a, '_>,
    fields: Vec<Field<'a>>,
    findings: &mut Findings,
) -> Variant<'a> {
    let mut resolver = Resolver {
        input,
        fields,
        findings,
    };
    resolver.check_marks();
    let mut form = resolver.form();
    let field = match form {
        Form::Own => None,
        Form::Other => resolver.other_field(),
        Form::All | Form::Code | Form::Message => resolver.transparent_field(),
    };
    let field = field.unwrap_or_else(|| {
        // Without the field the variant goes on as one with a code of its own.
        form = Form::Own;
        0
    });
    resolver.check_form(form);

    let spec = resolver.spec(form);
    let message = resolver.message(form, field, spec.as_ref());
    let public = resolver.public(form, &message, spec.as_ref());
    let source = match form {
        Form::All | Form::Message => SourceOf::OfField(field),
        Form::Other if matches!(message, MessageOf::Field(_)) => SourceOf::OfField(field),
        Form::Code | Form::Other => SourceOf::Field(field),
        Form::Own => resolver
            .source_field()
            .map_or(SourceOf::None, SourceOf::Field),
    };
    let Resolver { input, fields, .. } = resolver;
    Variant {
        ident: input.ident,
        origin: match (form, spec) {
            (_, Some(spec)) => Origin::Own(Box::new(spec)),
            (Form::Other, None) => Origin::Other(field),
            (_, None) if fields[field].is_item => Origin::Itself(field),
            (_, None) => Origin::Included(field),
        },
        message,
        public,
        source,
        from: fields.iter().position(|field| field.attrs.from.is_some()),
        status: fields
            .iter()
            .position(|field| field.attrs.status.is_some())
            .filter(|_| matches!(form, Form::Own | Form::Message)),
        fields,
    }
}

struct Resolver<'a, 'b, 'f> {
    input: Input<'a, 'b>,
    fields: Vec<Field<'a>>,
    findings: &'f mut Findings,
}

impl Resolver<'_, '_, '_> {
    fn form(&mut self) -> Form {
        let attrs = self.input.attrs;
        let says_transparent =
            attrs.has(Key::Transparent) || matches!(self.input.foreign, Some(Foreign::Transparent));
        if let Some(other) = attrs.span_of(Key::Other) {
            if attrs.has(Key::Transparent) {
                self.findings
                    .report(other, &rules::NO_EFFECT, &[&"other", &"transparent"]);
            }
            return Form::Other;
        }
        let has_code = attrs.has(Key::Code) || attrs.has(Key::Status);
        let has_message = self.has_own_message();
        match (says_transparent, has_code, has_message) {
            (false, ..) => Form::Own,
            (true, true, true) => {
                if let Some(span) = attrs.span_of(Key::Transparent) {
                    self.findings.report(span, &rules::TRANSPARENT_ALL, &[]);
                }
                Form::Own
            }
            (true, true, false) => Form::Message,
            (true, false, true) => Form::Code,
            // `#[error(transparent)]` alone does not say that the field has a code.
            (true, false, false) if !attrs.has(Key::Transparent) => Form::Message,
            (true, false, false) => Form::All,
        }
    }

    fn has_own_message(&self) -> bool {
        self.input.attrs.has(Key::Message)
            || self.input.attrs.has(Key::Fmt)
            || matches!(
                self.input.foreign,
                Some(Foreign::Message(_) | Foreign::Written)
            )
    }

    /// Keys that say nothing in this form.
    fn check_form(&mut self, form: Form) {
        let attrs = self.input.attrs;
        if matches!(form, Form::All | Form::Code | Form::Other) {
            for key in [
                Key::Code,
                Key::Status,
                Key::Solution,
                Key::Limit,
                Key::Unit,
                Key::Shared,
                Key::Url,
                Key::Props,
            ] {
                if let Some(span) = attrs.span_of(key) {
                    match form {
                        Form::Other => {
                            self.findings
                                .report(span, &rules::NO_EFFECT, &[&key.name(), &"other"]);
                        }
                        _ => {
                            self.findings
                                .report(span, &rules::TRANSPARENT_CODE, &[&key.name()]);
                        }
                    }
                }
            }
            for field in &self.fields {
                if let Some(span) = field.attrs.status {
                    self.findings.report(span, &rules::STATUS_OF_FIELD, &[]);
                }
            }
        }
        if let (Some(_), Some(span)) = (attrs.span_of(Key::Message), attrs.span_of(Key::Fmt)) {
            self.findings
                .report(span, &rules::NO_EFFECT, &[&"fmt", &"message"]);
        }
        if self.input.is_foreign {
            for key in [Key::Message, Key::Fmt] {
                if let Some(span) = attrs.span_of(key) {
                    self.findings.report(span, &rules::MESSAGE_ELSEWHERE, &[]);
                }
            }
        } else if !self.input.writes_display {
            if let Some(span) = attrs.span_of(Key::Fmt) {
                self.findings.report(
                    span,
                    &rules::NO_EFFECT,
                    &[&"fmt", &"no_display` or `no_error"],
                );
            }
        }
        let has_mark = |field: &&Field<'_>| field.attrs.transparent.is_some();
        if !attrs.has(Key::Transparent) && !matches!(self.input.foreign, Some(Foreign::Transparent))
        {
            if let Some(span) = self
                .fields
                .iter()
                .find(has_mark)
                .and_then(|field| field.attrs.transparent)
            {
                self.findings.report(span, &rules::TRANSPARENT_MARK, &[]);
            }
        }
    }

    /// Marks that only one field may have, and the rules of `#[from]`.
    fn check_marks(&mut self) {
        let mut seen = [false; 4];
        let marks = |field: &Field<'_>| {
            [
                field.attrs.source,
                field.attrs.from.as_ref().map(|from| from.span),
                field.attrs.status,
                field.attrs.transparent,
            ]
        };
        for field in &self.fields {
            for (kind, span) in marks(field).into_iter().enumerate() {
                let Some(span) = span else { continue };
                if std::mem::replace(&mut seen[kind], true) {
                    let name = ["source", "from", "ram(status)", "ram(transparent)"][kind];
                    self.findings.report(span, &rules::FIELD_TWICE, &[&name]);
                }
            }
        }
        let Some(from) = self
            .fields
            .iter()
            .position(|field| field.attrs.from.is_some())
        else {
            return;
        };
        for (index, field) in self.fields.iter().enumerate() {
            if index == from {
                continue;
            }
            if let (Some(span), None) = (field.attrs.source, &field.attrs.from) {
                self.findings.report(span, &rules::FROM_AND_SOURCE, &[]);
            } else if field.attrs.from.is_none() && !self.input.is_foreign {
                if let Some(attr) = &self.fields[from].attrs.from {
                    self.findings
                        .report(attr.span, &rules::FROM_OTHER_FIELDS, &[&field.name]);
                }
                break;
            }
        }
    }

    /// The field that `#[source]` or `#[from]` marks, or that is called `source`.
    fn source_field(&self) -> Option<usize> {
        let is_marked =
            |field: &Field<'_>| field.attrs.source.is_some() || field.attrs.from.is_some();
        // `r#source` is how a field is called that is no source.
        let is_called_source = |field: &Field<'_>| matches!(&field.member, syn::Member::Named(name) if name == "source");
        let find = |is: &dyn Fn(&Field<'_>) -> bool| self.fields.iter().position(is);
        find(&is_marked).or_else(|| find(&is_called_source))
    }

    fn transparent_field(&mut self) -> Option<usize> {
        let marked = self
            .fields
            .iter()
            .position(|field| field.attrs.transparent.is_some());
        let field = marked
            .or_else(|| self.source_field())
            .or(match self.fields.len() {
                1 => Some(0),
                _ => None,
            });
        if field.is_none() {
            let span = self.input.attrs.span_of(Key::Transparent);
            let why = match self.fields.len() {
                0 => "this variant has none".to_owned(),
                many => format!("this variant has {many}, and none is marked"),
            };
            self.findings.report(
                span.unwrap_or_else(|| self.input.ident.span()),
                &rules::TRANSPARENT_FIELD,
                &[&why],
            );
        }
        field
    }

    fn other_field(&mut self) -> Option<usize> {
        if self.fields.len() == 1 {
            return Some(0);
        }
        let span = self.input.attrs.span_of(Key::Other);
        self.findings.report(
            span.unwrap_or_else(|| self.input.ident.span()),
            &rules::OTHER_FIELD,
            &[],
        );
        None
    }

    fn missing(&mut self, key: Key) {
        self.findings.report(
            self.input.ident.span(),
            &rules::MISSING_KEY,
            &[&key.name(), &key.form()],
        );
    }

    /// A value of the variant, or what the enum says for all.
    fn inherited<T>(&self, get: impl Fn(&Attrs) -> Option<&T>) -> Option<&T> {
        get(self.input.attrs).or_else(|| self.input.defaults.and_then(get))
    }

    fn spec(&mut self, form: Form) -> Option<Spec> {
        if matches!(form, Form::All | Form::Code | Form::Other) {
            return None;
        }
        let attrs = self.input.attrs;
        // A variant that was meant to be `transparent` or `other` is not asked for a code.
        let has_mark = || {
            self.fields
                .iter()
                .any(|field| field.attrs.transparent.is_some())
        };
        let is_broken = form == Form::Own
            && (attrs.has(Key::Other)
                || attrs.has(Key::Transparent)
                || attrs.lacks(Key::Code) && attrs.lacks(Key::Status) && has_mark());
        let default = self
            .input
            .defaults
            .and_then(|defaults| defaults.code.clone());
        let is_default = attrs.code.is_none() && default.is_some();
        let code = attrs.code.clone().or(default);
        let lacks = |key| {
            attrs.lacks(key)
                && self
                    .input
                    .defaults
                    .is_none_or(|defaults| defaults.lacks(key))
                && !is_broken
        };
        let (lacks_code, lacks_status) = (lacks(Key::Code), lacks(Key::Status));
        let status = self.inherited(|attrs| attrs.status.as_ref()).cloned();
        match (
            lacks_code && code.is_none(),
            lacks_status && status.is_none(),
        ) {
            (true, true) => {
                self.findings
                    .report(self.input.ident.span(), &rules::MISSING_BOTH, &[]);
            }
            (true, false) => self.missing(Key::Code),
            (false, true) => self.missing(Key::Status),
            (false, false) => {}
        }
        let mut spec = Spec {
            code,
            status,
            shared: attrs.has(Key::Shared) || is_default,
            solution: None,
            url: None,
            limits: attrs.limits.clone(),
            unit: attrs.unit.clone(),
            props: attrs.props.clone(),
        };
        let names = self.names();
        let scope = Scope::of(attrs, &names, Some(&spec));
        let url = self.inherited(|attrs| attrs.url.as_ref()).cloned();
        let url = url.map(|url| {
            self.text_of(attrs.url.is_some(), |findings| {
                template::url(&url, &scope, findings)
            })
        });
        let solution = attrs.solution.as_ref();
        let solution = solution.map(|text| template::solution(text, &scope, self.findings));
        (spec.url, spec.solution) = (url, solution);
        if let Some(defaults) = self.input.defaults {
            for prop in &defaults.props {
                if !spec.props.iter().any(|own| own.name == prop.name) {
                    spec.props.push(prop.clone());
                }
            }
        }
        if let (Some(span), true) = (attrs.span_of(Key::Unit), attrs.lacks(Key::Limit)) {
            self.findings.report(span, &rules::UNIT_ALONE, &[]);
        }
        Some(spec)
    }

    /// Resolves a text; what is wrong with one of the enum is found once for all variants that inherit it.
    fn text_of<T>(&mut self, is_own: bool, resolve: impl FnOnce(&mut Findings) -> T) -> T {
        if is_own {
            return resolve(self.findings);
        }
        let mut found = Findings::default();
        let text = resolve(&mut found);
        self.findings.inherit(self.input.ident, found);
        text
    }

    fn message(&mut self, form: Form, field: usize, spec: Option<&Spec>) -> MessageOf {
        let attrs = self.input.attrs;
        let inherits = matches!(form, Form::Own | Form::Code);
        let defaults = self
            .input
            .defaults
            .filter(|_| inherits && !self.has_own_message());
        let message: Option<Message> = attrs
            .message
            .clone()
            .or_else(|| defaults.and_then(|attrs| attrs.message.clone()));
        let names = self.names();
        let scope = Scope::of(attrs, &names, spec);
        if let Some(message) = message {
            let template = self.text_of(attrs.message.is_some(), |findings| {
                template::message(&message, &scope, findings)
            });
            return if self.input.writes_display {
                MessageOf::Template(template)
            } else {
                MessageOf::Shown(template)
            };
        }
        if matches!(form, Form::All | Form::Message)
            || form == Form::Other && !self.has_own_message()
        {
            return MessageOf::Field(field);
        }
        let foreign = self.input.foreign.as_ref().or(if inherits {
            self.input.foreign_default.as_ref()
        } else {
            None
        });
        match foreign {
            Some(Foreign::Message(message)) => {
                return MessageOf::Shown(template::foreign_message(message, &scope));
            }
            Some(Foreign::Transparent) => return MessageOf::Field(field),
            Some(Foreign::Written) => return MessageOf::Elsewhere,
            None if !self.input.writes_display => return MessageOf::Elsewhere,
            None => {}
        }
        if let Some(path) = attrs
            .fmt
            .clone()
            .or_else(|| defaults.and_then(|attrs| attrs.fmt.clone()))
        {
            return MessageOf::Function(path);
        }
        let code = spec
            .map(Spec::code_or_nothing)
            .unwrap_or_default()
            .to_owned();
        MessageOf::Template(Template::constant(code, self.input.ident.span()))
    }

    /// The names of the fields, as they stand in texts.
    fn names(&self) -> Vec<String> {
        self.fields.iter().map(|field| field.name.clone()).collect()
    }

    fn public(&mut self, form: Form, message: &MessageOf, spec: Option<&Spec>) -> PublicOf {
        let inherits = matches!(form, Form::Own | Form::Code);
        let public = self.input.attrs.public.as_ref().or_else(|| {
            self.input
                .defaults
                .filter(|_| inherits)
                .and_then(|attrs| attrs.public.as_ref())
        });
        match public.cloned() {
            Some(Public::Message) => PublicOf::Message,
            Some(Public::Text(text)) => {
                let names = self.names();
                let scope = Scope::of(self.input.attrs, &names, spec);
                let is_own = self.input.attrs.public.is_some();
                PublicOf::Text(
                    self.text_of(is_own, |findings| template::public(&text, &scope, findings)),
                )
            }
            None if matches!(form, Form::All)
                || form == Form::Other && matches!(message, MessageOf::Field(_)) =>
            {
                PublicOf::Field
            }
            None => match message {
                MessageOf::Template(template) if template.is_constant() => PublicOf::Message,
                MessageOf::Shown(template) if self.input.is_foreign && template.is_constant() => {
                    PublicOf::Message
                }
                _ => PublicOf::Guarded,
            },
        }
    }
}

impl<'s> Scope<'s> {
    fn of(attrs: &'s Attrs, fields: &'s [String], spec: Option<&'s Spec>) -> Self {
        Scope {
            fields,
            code: spec.map(Spec::code_or_nothing),
            status: spec.map(Spec::status_or_nothing),
            limits: attrs.limits.as_ref(),
            limits_are_broken: attrs.limits.is_none() && !attrs.lacks(Key::Limit),
        }
    }
}
