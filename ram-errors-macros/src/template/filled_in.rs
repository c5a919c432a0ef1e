//! The names that are filled in during macro expansion, such as `{limit}`.

use proc_macro2::Ident;

use super::scope::{Role, Scope};
use crate::attr::{Bounds, Limits};
use crate::constraint;
use crate::diagnostics::suggest::did_you_mean;

/// A value that is known during macro expansion.
pub(super) enum Known {
    String(String),
    Number(u64),
}

/// Returns the value of a name; `None` if the name is not filled in during macro expansion, an error if it has no value here.
pub(super) fn find(name: &str, role: Role, scope: &Scope<'_>) -> Option<Result<Known, String>> {
    let number = |number| Some(Ok(Known::Number(number)));
    let Some(rest) = name.strip_prefix("limit") else {
        return match name {
            "code" => scope.code.map(|code| Ok(Known::String(code.to_owned()))),
            "status" if role != Role::Url => scope.status.map(|status| Ok(Known::Number(status))),
            "chars" if role != Role::Url => Some(characters(scope)),
            "one_of" if role != Role::Url => Some(values(scope)),
            _ => None,
        };
    };
    if role == Role::Url || !(rest.is_empty() || rest.starts_with('.')) {
        return None;
    }
    if scope.limits_are_broken {
        return Some(Ok(Known::String(format!("{{{name}}}"))));
    }
    let Some(limits) = scope.limits else {
        return Some(Err("there is no `limit`".to_owned()));
    };
    match (limits, rest) {
        (Limits::One(bounds), "") if bounds.is_one_number => number(bounds.max),
        (Limits::One(bounds), ".min") => number(bounds.min),
        (Limits::One(bounds), ".max") => number(bounds.max),
        (Limits::One(_), "") => Some(Err(
            "the limit is a range: write `{limit.min}` or `{limit.max}`".to_owned(),
        )),
        (Limits::One(_), _) => Some(Err("the limit has no name".to_owned())),
        (Limits::Named(named), "") => Some(Err(format!(
            "the limits have names: write {}",
            list(named.iter().map(|(name, _)| format!("`{{limit.{name}}}`")))
        ))),
        (Limits::Named(named), rest) => Some(known_of_named(named, &rest[1..])),
    }
}

/// Returns the allowed characters in words.
fn characters(scope: &Scope<'_>) -> Result<Known, String> {
    match scope.constraints.chars {
        Some(set) => Ok(Known::String(constraint::characters_in_words(set))),
        None if scope.chars_are_broken => Ok(Known::String("{chars}".to_owned())),
        None => Err("there is no `chars`".to_owned()),
    }
}

/// Returns the allowed values in words.
fn values(scope: &Scope<'_>) -> Result<Known, String> {
    match scope.constraints.one_of.as_slice() {
        [] if scope.values_are_broken => Ok(Known::String("{one_of}".to_owned())),
        [] => Err("there is no `one_of`".to_owned()),
        values => Ok(Known::String(constraint::values_in_words(values))),
    }
}

/// Returns the names that have a value here, for diagnostics.
pub(super) fn names(role: Role, scope: &Scope<'_>) -> Vec<String> {
    let mut known = vec!["code".to_owned()];
    if role == Role::Url {
        return known;
    }
    known.push("status".to_owned());
    match scope.limits {
        Some(Limits::One(bounds)) if bounds.is_one_number => known.push("limit".to_owned()),
        Some(Limits::One(_)) => known.extend(["limit.min", "limit.max"].map(str::to_owned)),
        Some(Limits::Named(named)) => {
            known.extend(named.iter().map(|(name, _)| format!("limit.{name}")));
        }
        None => {}
    }
    if scope.constraints.chars.is_some() {
        known.push("chars".to_owned());
    }
    if !scope.constraints.one_of.is_empty() {
        known.push("one_of".to_owned());
    }
    known
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
                    "the limit is a range: write `{{limit.{name}.min}}` or `{{limit.{name}.max}}`"
                ));
            }
            ".min" => return Ok(Known::Number(bounds.min)),
            ".max" => return Ok(Known::Number(bounds.max)),
            _ => {}
        }
    }
    let candidates: Vec<String> = named.iter().map(|(name, _)| name.to_string()).collect();
    Err(format!(
        "there is no limit `{wanted}`{}",
        did_you_mean(wanted, candidates.iter().map(String::as_str))
    ))
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" or ")
}

/// Returns `2,048` for `2048`.
pub(super) fn with_separators(number: u64) -> String {
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
