//! Resolves the names in a string to fields, arguments and values.

use proc_macro2::{Ident, Span};

use super::arguments::{self, Argument, Arguments};
use super::code_in_url::code_in_url;
use super::filled_in::{self, Known};
use super::pieces::{Measure, OfField, Piece, Template, Value, What};
use super::scope::{Role, Scope};
use crate::attr::Message;
use crate::attr::literal::SpannedString;
use crate::diagnostics::suggest::{did_you_mean, nearest};
use crate::diagnostics::{Diagnostics, Rule, rules};
use crate::format_string::{self, Count, Format, Kind, Mistake, Part, Placeholder, Reference};

/// Resolves the names in a string. Mistakes are reported, and a placeholder with a mistake is kept as a literal.
pub(super) fn resolve(
    message: &Message,
    role: Role,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Template {
    let Message { text, arguments } = message;
    let SpannedString { value, span, .. } = text;
    let Arguments {
        all: arguments,
        mentions,
        is_complete,
    } = arguments::parse(arguments.clone(), *span, diagnostics);
    let parts = match format_string::parse(value) {
        Ok(parts) => parts,
        Err(mistake) => {
            match mistake {
                Mistake::NotClosed => {
                    diagnostics.report(*span, &rules::BRACE_OPEN, &[&role.name()]);
                }
                Mistake::NotOpened => {
                    diagnostics.report(*span, &rules::BRACE_CLOSE, &[&role.name()]);
                }
                Mistake::Placeholder(text, why) => {
                    diagnostics.report(*span, &rules::PLACEHOLDER, &[&text, &why]);
                }
            }
            return Template::constant(value.clone(), *span);
        }
    };
    // As with `thiserror`, a message may be empty.
    if value.is_empty() && !matches!(role, Role::Message | Role::Foreign) {
        diagnostics.report(*span, &rules::EMPTY_STRING, &[&role.name()]);
    }
    let mut resolver = Resolver {
        role,
        scope,
        used: vec![false; arguments.len()],
        arguments: &arguments,
        is_complete,
        next: 0,
        span: *span,
        diagnostics,
    };
    let mut template = Template::empty(text.clone());
    for part in parts {
        match part {
            Part::Literal(text) => template.push_literal(&text),
            Part::Placeholder(placeholder) => resolver.placeholder(&placeholder, &mut template),
        }
    }
    resolver.report_unused();
    for mention in &mentions {
        if resolver.field(&mention.field).is_none() && role != Role::Foreign {
            let fields = scope.fields.iter().map(String::as_str);
            let hint = did_you_mean(&mention.field, fields);
            resolver.diagnostics.report(
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

/// The meaning of a name.
enum Meaning {
    Value(What),
    Known(Known),
    /// The name is unknown, which a diagnostic reports.
    Nothing,
}

impl Meaning {
    fn into_measure(self) -> Option<Measure> {
        match self {
            Self::Value(what) => Some(Measure::Value(what)),
            Self::Known(Known::Number(number)) => Some(Measure::Number(number.to_string())),
            Self::Known(Known::String(_)) | Self::Nothing => None,
        }
    }
}

struct Resolver<'a> {
    role: Role,
    scope: &'a Scope<'a>,
    arguments: &'a [Argument],
    used: Vec<bool>,
    /// Whether all arguments are valid.
    is_complete: bool,
    /// The positional argument of the next `{}`.
    next: usize,
    span: Span,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn placeholder(&mut self, placeholder: &Placeholder, template: &mut Template) {
        let Placeholder { argument, format } = placeholder;
        // As in `format!`, `.*` takes its argument before the argument of the value.
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
                    Some(meaning) => meaning.into_measure(),
                    None => format
                        .precision
                        .as_ref()
                        .and_then(|count| self.count(count)),
                };
                if format.kind == Kind::Separated {
                    let text = format!("{}:,", self.shown(argument, &what));
                    self.report(
                        &rules::PLACEHOLDER,
                        &[
                            &text,
                            &"`,` formats only numbers that are filled in during macro expansion",
                        ],
                    );
                    return;
                }
                let name = self.shown(argument, &what);
                template.pieces.push(Piece::Value(Value {
                    what,
                    name,
                    flags: format.flags.clone(),
                    width,
                    precision,
                    kind: format.kind,
                }));
            }
            Meaning::Nothing => {
                let text = match argument {
                    Reference::Next => String::new(),
                    Reference::Index(index) => index.to_string(),
                    Reference::Name(name) => name.clone(),
                };
                template.push_literal(&format!("{{{text}}}"));
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
        let is_separated = *format
            == Format {
                kind: Kind::Separated,
                ..Format::default()
            };
        let text = match known {
            Known::String(code) if format.is_plain() && self.role == Role::Url => {
                code_in_url(&template.display_text().value, &code)
            }
            Known::String(text) if format.is_plain() => text,
            Known::Number(number) if format.is_plain() => number.to_string(),
            Known::Number(number) if is_separated => filled_in::with_separators(number),
            _ => {
                let Reference::Name(name) = argument else {
                    return;
                };
                self.report(&rules::FORMAT_OF_CONSTANT, &[&name]);
                return;
            }
        };
        template.push_literal(&text);
    }

    fn count(&mut self, count: &Count) -> Option<Measure> {
        match count {
            Count::Number(digits) => Some(Measure::Number(digits.clone())),
            // Even on a tuple variant, a number without a field refers to an argument: `{:1$}`.
            Count::Argument(Reference::Index(index))
                if self.field(&index.to_string()).is_none() && *index < self.positional() =>
            {
                self.argument(*index).into_measure()
            }
            Count::Argument(reference) => self.reference(reference).into_measure(),
            Count::Star => None,
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
        if self.is_complete {
            let hint = if self.role.shows_fields() {
                "; a field is `{0}` or `{name}`"
            } else {
                ""
            };
            self.report(&rules::NO_ARGUMENT, &[&self.role.name(), &hint]);
        }
        Meaning::Nothing
    }

    fn argument(&mut self, index: usize) -> Meaning {
        self.used[index] = true;
        Meaning::Value(What::Argument(index))
    }

    /// Resolves a number: a field of a tuple variant, or an argument of another variant.
    fn index(&mut self, index: usize) -> Meaning {
        if let Some(field) = self.field(&index.to_string()) {
            return field;
        }
        let is_tuple = self.scope.fields.first().is_some_and(|name| name == "0");
        if !is_tuple && index < self.positional() {
            return self.argument(index);
        }
        let hint = did_you_mean("", self.scope.fields.iter().map(String::as_str));
        self.report(&rules::UNKNOWN_INDEX, &[&index, &self.role.name(), &hint]);
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
        let mut field = self.field(name);
        // Without fields, `{code}` and `{limit}` are filled in even if a field has the name.
        if self.role.shows_fields() {
            // `_0` is the local of a tuple field in expressions. `thiserror` also accepts it in a placeholder.
            let local = name
                .strip_prefix('_')
                .filter(|rest| rest.parse::<u16>().is_ok());
            if let Some(field) = field.take().or_else(|| self.field(local?)) {
                return field;
            }
        }
        if self.role != Role::Foreign {
            match filled_in::find(name, self.role, self.scope) {
                Some(Ok(known)) => return Meaning::Known(known),
                Some(Err(why)) => {
                    self.report(&rules::NO_LIMIT, &[&self.role.name(), &name, &why]);
                    return Meaning::Nothing;
                }
                None => {}
            }
        }
        if let Some(field) = field {
            return field;
        }
        if let Some(value) = self.of_field(name) {
            return Meaning::Value(What::OfField(value));
        }
        let captured = if name == "self" {
            Some(Ident::new("self", Span::call_site()))
        } else if name.starts_with(char::is_uppercase) {
            syn::parse_str::<Ident>(name).ok()
        } else {
            None
        };
        if let (Some(mut ident), true) = (captured, self.role.shows_fields()) {
            // `self` must have the hygiene of the generated code, even if a macro of the user wrote the string.
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

    /// Returns the code or the status of the field, if the variant has no code of its own.
    fn of_field(&self, name: &str) -> Option<OfField> {
        let is_of_field = self.scope.code.is_none() && self.role.shows_fields();
        OfField::named(name).filter(|_| is_of_field && self.role != Role::Foreign)
    }

    fn report_unknown_name(&mut self, name: &str) {
        // The name may belong to an argument with a mistake.
        if !self.is_complete {
            return;
        }
        let mut candidates = Vec::new();
        if self.role.shows_fields() {
            candidates.extend(self.scope.fields.iter().cloned());
            candidates.extend(
                self.arguments
                    .iter()
                    .filter_map(|argument| argument.name.clone()),
            );
            let (first, member) = name.split_once('.').unwrap_or((name, ""));
            if !member.is_empty() && (first == "self" || candidates.iter().any(|it| it == first)) {
                self.report(&rules::PLACEHOLDER, &[&name, &format_string::NO_EXPRESSION]);
                return;
            }
        }
        candidates.extend(filled_in::names(self.role, self.scope));
        let nearest = nearest(name, candidates.iter().map(String::as_str));
        // The argument that is suggested must not be reported as unused.
        let is_meant =
            |argument: &Argument| argument.name.is_some() && argument.name.as_deref() == nearest;
        if let Some(index) = self.arguments.iter().position(is_meant) {
            self.used[index] = true;
        }
        let hint = did_you_mean(name, candidates.iter().map(String::as_str));
        self.report(&rules::UNKNOWN_NAME, &[&name, &self.role.name(), &hint]);
    }

    /// Returns the name that is shown in place of a value: of the field or the argument, or an empty string.
    fn shown(&self, argument: &Reference, what: &What) -> String {
        match (what, argument) {
            (What::Field(index), _) => self.scope.fields[*index].clone(),
            (What::Captured(name), _) => name.to_string(),
            (What::OfField(value), _) => value.name().to_owned(),
            (What::Argument(_), Reference::Name(name)) => name.clone(),
            (What::Argument(index), _) => {
                // An argument that is only `.field` is shown as the field.
                let expression = self.arguments[*index].expression.to_string();
                let name = expression.trim_start_matches(['*', '&', ' ']);
                let name = name
                    .strip_prefix("__field_")
                    .or(name.strip_prefix('_'))
                    .unwrap_or(name);
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
                self.diagnostics
                    .report(argument.span, &rules::UNUSED_ARGUMENT, &[]);
            }
        }
    }

    fn report<const FACTS: usize>(&mut self, rule: &Rule<FACTS>, facts: &[&dyn ToString; FACTS]) {
        self.diagnostics.report(self.span, rule, facts);
    }
}
