//! The rows of the table of specs. Variants with a shared code and equal promises have one row.

use std::collections::HashMap;

use quote::ToTokens as _;

use crate::attr::literal::SpannedString;
use crate::attr::{Constraints, Limits};
use crate::model::code::is_code;
use crate::model::{Item, MessageOf, Origin, PublicOf, Spec, Variant};
use crate::template::Template;

pub(in crate::expand) struct Rows<'a> {
    rows: Vec<Row<'a>>,
    of_variants: Vec<Option<usize>>,
}

/// A row of the table.
pub(in crate::expand) struct Row<'a> {
    pub(in crate::expand) spec: &'a Spec,
    /// `None` if the code is missing or invalid.
    pub(super) code: Option<&'a SpannedString>,
    pub(super) message: Option<SpannedString>,
    /// The public message, if it does not follow from message and status.
    pub(super) public: Option<SpannedString>,
}

impl<'a> Rows<'a> {
    pub(in crate::expand) fn of(item: &'a Item<'a>) -> Self {
        let mut rows: Vec<Row<'a>> = Vec::new();
        let mut shared: HashMap<Promise<'a>, usize> = HashMap::new();
        let of_variants = item
            .variants
            .iter()
            .map(|variant| {
                let Origin::Own(spec) = &variant.origin else {
                    return None;
                };
                let row = Row::new(item, spec, variant);
                let number = rows.len();
                if spec.shared {
                    let known = *shared.entry(row.promise()).or_insert(number);
                    if known < number {
                        return Some(known);
                    }
                }
                rows.push(row);
                Some(number)
            })
            .collect();
        Self { rows, of_variants }
    }

    pub(in crate::expand) fn iter(&self) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter()
    }

    pub(in crate::expand) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(in crate::expand) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of each variant; `None` for a variant whose code comes from a field.
    pub(in crate::expand) fn of_variants(&self) -> &[Option<usize>] {
        &self.of_variants
    }

    /// Whether several rows may have one code.
    pub(in crate::expand) fn has_shared(&self) -> bool {
        self.rows.iter().any(|row| row.spec.shared)
    }
}

/// All parts of a spec that are compared.
#[derive(PartialEq, Eq, Hash)]
struct Promise<'a> {
    code: &'a str,
    status: u64,
    texts: [Option<String>; 6],
    limits: Vec<(String, u64, u64)>,
    props: Vec<(String, &'a str)>,
    headers: Vec<(&'a str, &'a str)>,
    chars: Option<u128>,
    one_of: Vec<&'a str>,
    check: Option<String>,
}

impl<'a> Row<'a> {
    fn new(item: &Item<'_>, spec: &'a Spec, variant: &'a Variant<'_>) -> Self {
        let code = spec.code.as_ref();
        let message = match &variant.message {
            MessageOf::Template(template) | MessageOf::Shown(template) => Some(template),
            MessageOf::Function(_) | MessageOf::Field(_) | MessageOf::Elsewhere => None,
        };
        Self {
            spec,
            // If a row has no code, `code!` accepts any code, so that a mistake causes no second error.
            code: code.filter(|code| !item.has_diagnostics || is_code(&code.value)),
            message: message.map(Template::display_text),
            public: public(spec, variant, message),
        }
    }

    fn promise(&self) -> Promise<'a> {
        let Self {
            spec,
            code: _, // `code_or_nothing` has it.
            message,
            public,
        } = self;
        let Spec {
            code: _,
            status: _,
            shared: _, // Only shared specs are compared.
            solution,
            url,
            limits,
            unit,
            constraints,
            props,
            title,
            headers,
        } = *spec;
        let Constraints {
            chars,
            one_of,
            check,
        } = constraints;
        let value = |text: &Option<SpannedString>| text.as_ref().map(|text| text.value.clone());
        Promise {
            code: spec.code_or_nothing(),
            status: spec.status_or_nothing(),
            texts: [message, public, solution, url, unit, title].map(value),
            limits: match limits {
                None => Vec::new(),
                Some(Limits::One(bounds)) => vec![(String::new(), bounds.min, bounds.max)],
                Some(Limits::Named(named)) => named
                    .iter()
                    .map(|(name, bounds)| (name.to_string(), bounds.min, bounds.max))
                    .collect(),
            },
            props: props
                .iter()
                .map(|prop| (prop.name.to_string(), prop.value.as_str()))
                .collect(),
            headers: headers
                .iter()
                .map(|header| (header.name.as_str(), header.value.as_str()))
                .collect(),
            chars: *chars,
            one_of: one_of.iter().map(|value| value.value.as_str()).collect(),
            check: check
                .as_ref()
                .map(|path| path.to_token_stream().to_string()),
        }
    }
}

/// Returns the public message, or a message with fields that clients receive although the status is 500 or more.
fn public(spec: &Spec, variant: &Variant<'_>, message: Option<&Template>) -> Option<SpannedString> {
    match &variant.public {
        PublicOf::Own(template) => Some(template.display_text()),
        PublicOf::Message if spec.status_or_nothing() >= 500 => message
            .map(Template::display_text)
            .filter(|text| text.value.contains('{')),
        PublicOf::Message | PublicOf::Guarded | PublicOf::Field => None,
    }
}
