//! Resolves the attributes of a variant and the defaults of its enum.

use syn::ext::IdentExt as _;

use super::code::is_code;
use super::form::Form;
use super::resolver::{Input, Resolver};
use super::{Field, MessageOf, Origin, PublicOf, SourceOf, Spec, Variant};
use crate::attr::keys::Key;
use crate::attr::literal::SpannedString;
use crate::attr::thiserror::Foreign;
use crate::attr::{Attrs, Header, Message, Public};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;
use crate::template::{self, Scope, Template};

pub(super) fn resolve<'a>(
    input: Input<'a, '_>,
    fields: Vec<Field<'a>>,
    diagnostics: &mut Diagnostics,
) -> Variant<'a> {
    let mut resolver = Resolver {
        input,
        fields,
        diagnostics,
    };
    resolver.check_marks();
    let mut form = resolver.form();
    let field = match form {
        Form::Own => None,
        Form::Other => resolver.other_field(),
        Form::All | Form::Code | Form::Message => resolver.transparent_field(),
    };
    let field = field.unwrap_or_else(|| {
        // Without the field, the variant is resolved like one with its own code.
        form = Form::Own;
        0
    });
    resolver.check_form(form);

    let spec = resolver.spec(form);
    let message = resolver.message(form, field, spec.as_ref());
    let public = resolver.public(form, &message, spec.as_ref());
    let source = resolver.source(form, field, &message);
    let Resolver {
        input,
        fields,
        diagnostics,
    } = resolver;
    Variant {
        ident: input.ident,
        is_unit: input.is_unit,
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
            .filter(|_| form != Form::Other),
        no_decode: input.attrs.span_of(Key::NoDecode),
        has_diagnostics: diagnostics.count() > input.known_diagnostics,
        fields,
    }
}

impl Resolver<'_, '_, '_> {
    fn missing(&mut self, key: Key) {
        self.diagnostics.report(
            self.input.ident.span(),
            &rules::MISSING_KEY,
            &[&key.name(), &key.form()],
        );
    }

    /// Returns the value of the variant, or the default of the enum.
    fn inherited<T>(&self, get: impl Fn(&Attrs) -> Option<&T>) -> Option<&T> {
        get(self.input.attrs).or_else(|| self.input.defaults.and_then(get))
    }

    fn spec(&mut self, form: Form) -> Option<Spec> {
        if matches!(form, Form::All | Form::Code | Form::Other) {
            return None;
        }
        let attrs = self.input.attrs;
        // A variant that was meant to be `transparent` or `other` needs no code.
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
        let code = attrs.code.clone().or(default).or_else(|| self.renamed());
        let lacks = |key| {
            attrs.lacks(key)
                && self
                    .input
                    .defaults
                    .is_none_or(|defaults| defaults.lacks(key))
                && !is_broken
        };
        let lacks_code = lacks(Key::Code) && lacks(Key::RenameAll);
        let lacks_status = lacks(Key::Status);
        let status = self.inherited(|attrs| attrs.status.as_ref()).cloned();
        match (
            lacks_code && code.is_none(),
            lacks_status && status.is_none(),
        ) {
            (true, true) => {
                self.diagnostics
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
            constraints: attrs.constraints.clone(),
            props: attrs.props.clone(),
            title: None,
            headers: attrs.headers.clone(),
        };
        let names = self.names();
        let scope = Scope::of(attrs, &names, Some(&spec));
        let url = self.inherited(|attrs| attrs.url.as_ref()).cloned();
        let url = url.map(|url| {
            self.text_of(attrs.url.is_some(), |diagnostics| {
                template::url(&url, &scope, diagnostics)
            })
        });
        let solution = attrs.solution.as_ref();
        let solution = solution.map(|text| template::solution(text, &scope, self.diagnostics));
        let title = self.inherited(|attrs| attrs.title.as_ref()).cloned();
        let title = title.map(|title| {
            self.text_of(attrs.title.is_some(), |diagnostics| {
                template::title(&title, &scope, diagnostics)
            })
        });
        (spec.url, spec.solution, spec.title) = (url, solution, title);
        if let Some(defaults) = self.input.defaults {
            for prop in &defaults.props {
                if !spec.props.iter().any(|own| own.name == prop.name) {
                    spec.props.push(prop.clone());
                }
            }
            let is_inherited =
                |header: &&Header| !attrs.headers.iter().any(|own| own.has_name_of(header));
            let inherited = defaults.headers.iter().filter(is_inherited);
            spec.headers.extend(inherited.cloned());
        }
        if let (Some(span), true) = (attrs.span_of(Key::Unit), attrs.lacks(Key::Limit)) {
            self.diagnostics.report(span, &rules::UNIT_ALONE, &[]);
        }
        Some(spec)
    }

    /// Returns the code made from the name of the variant, if `rename_all` is set. A family that is not a valid code is reported
    /// separately.
    fn renamed(&self) -> Option<SpannedString> {
        let case = self.inherited(|attrs| attrs.rename_all.as_ref())?;
        let name = case.apply(&self.input.ident.unraw().to_string());
        let family = self.inherited(|attrs| attrs.family.as_ref());
        let code = match family.filter(|family| is_code(&family.value)) {
            Some(family) => format!("{}.{name}", family.value),
            None => name,
        };
        Some(SpannedString::new(code, self.input.ident.span()))
    }

    /// Resolves a string. A mistake in a string of the enum is reported once for all variants that inherit the string.
    fn text_of<T>(&mut self, is_own: bool, resolve: impl FnOnce(&mut Diagnostics) -> T) -> T {
        if is_own {
            return resolve(self.diagnostics);
        }
        let mut found = Diagnostics::default();
        let text = resolve(&mut found);
        self.diagnostics.inherit(self.input.ident, found);
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
            let template = self.text_of(attrs.message.is_some(), |diagnostics| {
                template::message(&message, &scope, diagnostics)
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
        let foreign = self.input.foreign.or(if inherits {
            self.input.foreign_default
        } else {
            None
        });
        match foreign {
            Some(Foreign::Message(message)) => {
                return MessageOf::Shown(template::foreign_message(message, &scope));
            }
            Some(Foreign::Transparent) if field < self.fields.len() => {
                return MessageOf::Field(field);
            }
            Some(Foreign::Transparent | Foreign::Written) => return MessageOf::Elsewhere,
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

    /// Returns the source of a value. `field` is the field of a `transparent` or `other` variant.
    fn source(&self, form: Form, field: usize, message: &MessageOf) -> SourceOf {
        match (form, self.source_field()) {
            (Form::Own, None) => SourceOf::None,
            (Form::Own, Some(source)) => SourceOf::Field(source),
            (_, Some(source)) if source != field => SourceOf::Field(source),
            (Form::All | Form::Message, _) => SourceOf::OfField(field),
            (Form::Other, _) if matches!(message, MessageOf::Field(_)) => SourceOf::OfField(field),
            (Form::Code | Form::Other, _) => SourceOf::Field(field),
        }
    }

    /// Returns the names of the fields, as placeholders refer to them.
    fn names(&self) -> Vec<String> {
        self.fields.iter().map(|field| field.name.clone()).collect()
    }

    fn public(&mut self, form: Form, message: &MessageOf, spec: Option<&Spec>) -> PublicOf {
        let of_enum = self.input.defaults.and_then(|attrs| attrs.public.as_ref());
        let public = self
            .input
            .attrs
            .public
            .as_ref()
            .or(of_enum.filter(|public| match form {
                Form::Own | Form::Code => true,
                // A foreign error may contain internals, so each variant decides whether clients receive its message.
                Form::Message => matches!(public, Public::Own(_)),
                Form::All | Form::Other => false,
            }));
        match public.cloned() {
            Some(Public::Message) => PublicOf::Message,
            Some(Public::Own(text)) => {
                let names = self.names();
                let scope = Scope::of(self.input.attrs, &names, spec);
                let is_own = self.input.attrs.public.is_some();
                PublicOf::Own(self.text_of(is_own, |diagnostics| {
                    template::public(&text, &scope, diagnostics)
                }))
            }
            None if matches!(form, Form::All)
                || form == Form::Other && matches!(message, MessageOf::Field(_)) =>
            {
                PublicOf::Field
            }
            None => match message {
                MessageOf::Template(template) if !template.tells_value() => PublicOf::Message,
                MessageOf::Shown(template) if self.input.is_foreign && !template.tells_value() => {
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
            constraints: &attrs.constraints,
            chars_are_broken: attrs.constraints.chars.is_none() && !attrs.lacks(Key::Chars),
            values_are_broken: attrs.constraints.one_of.is_empty() && !attrs.lacks(Key::OneOf),
        }
    }
}
