//! Compares what specs promise: whether two specs are equal, what differs, and a hash.

use core::hash::{Hash, Hasher};

use super::constraint::{Chars, Check, Constraints};
use super::error_spec::ErrorSpec;
use super::extras::Extras;
use super::limit::Limit;
use crate::const_eval::panic_text::PanicText;
use crate::const_eval::string;

impl ErrorSpec {
    /// Returns whether both specs have the same code and promise the same.
    pub(crate) const fn promises_same(&self, other: &Self) -> bool {
        string::same(self.code, other.code) && difference(self, other).is_none()
    }
}

impl PartialEq for ErrorSpec {
    fn eq(&self, other: &Self) -> bool {
        self.promises_same(other)
    }
}

impl Eq for ErrorSpec {}

impl Hash for ErrorSpec {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
        self.status.hash(state);
    }
}

/// The first difference between two specs.
#[derive(Clone, Copy)]
pub(crate) enum Difference {
    Status,
    Message,
    PublicMessage,
    Solution,
    Url,
    /// The number of the limit that differs.
    Limit(usize),
    /// The number of the property that differs.
    Prop(usize),
    Title,
    /// The number of the header that differs.
    Header(usize),
    Chars,
    OneOf,
    /// Only one of the two specs has a function.
    Check,
}

/// Returns the first difference between two specs of one code, and `None` if they promise the same.
///
/// A type that includes 20,000 codes compares as many specs. Const evaluation takes three times as long if it builds
/// [`SpecParts`](super::parts::SpecParts) of both specs first (`cargo check` of 10,000 variants that share 1,000 codes).
pub(crate) const fn difference(left: &ErrorSpec, right: &ErrorSpec) -> Option<Difference> {
    let ErrorSpec {
        code: _,
        status,
        message,
        solution,
        url,
        hash: _,
        is_shared: _,
        extras,
    } = left;
    if *status != right.status {
        return Some(Difference::Status);
    }
    if !same_text(message, right.message) {
        return Some(Difference::Message);
    }
    if !same_text(solution, right.solution) {
        return Some(Difference::Solution);
    }
    if !same_text(url, right.url) {
        return Some(Difference::Url);
    }
    match (extras, right.extras) {
        (None, None) => None,
        (Some(left), Some(right)) => different_extras(left, right),
        (Some(left), None) => different_extras(left, Extras::NONE),
        (None, Some(right)) => different_extras(Extras::NONE, right),
    }
}

const fn different_extras(left: &Extras, right: &Extras) -> Option<Difference> {
    let Extras {
        spec: _,
        limits,
        props,
        constraints,
        public,
        title,
        headers,
    } = left;
    if !same_text(public, right.public) {
        return Some(Difference::PublicMessage);
    }
    if !same_text(title, right.title) {
        return Some(Difference::Title);
    }
    if let Some(number) = different_limit(limits, right.limits) {
        return Some(Difference::Limit(number));
    }
    if let Some(number) = different_pair(props, right.props) {
        return Some(Difference::Prop(number));
    }
    if let Some(number) = different_pair(headers, right.headers) {
        return Some(Difference::Header(number));
    }
    match (*constraints, right.constraints) {
        (None, None) => None,
        (Some(left), Some(right)) => different_constraint(left, right),
        (Some(left), None) => different_constraint(left, Constraints::NONE),
        (None, Some(right)) => different_constraint(Constraints::NONE, right),
    }
}

const fn different_constraint(left: &Constraints, right: &Constraints) -> Option<Difference> {
    let Constraints {
        chars,
        one_of,
        check,
    } = left;
    if chars.set() != right.chars.set() {
        return Some(Difference::Chars);
    }
    if !same_values(one_of, right.one_of) {
        return Some(Difference::OneOf);
    }
    // Functions cannot be compared at compile time, so two functions count as equal.
    if check.is_some() != right.check.is_some() {
        return Some(Difference::Check);
    }
    None
}

/// Returns whether both strings are equal. The lengths are compared first, because most strings differ in length.
const fn same_text(left: &str, right: &str) -> bool {
    left.len() == right.len() && (left.is_empty() || string::same(left, right))
}

const fn same_values(mut left: &[&str], mut right: &[&str]) -> bool {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if !string::same(a, b) {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    left.is_empty() && right.is_empty()
}

const fn different_limit(mut left: &[Limit], mut right: &[Limit]) -> Option<usize> {
    let mut number = 0;
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if !a.is_same(b) {
            return Some(number);
        }
        (left, right) = (left_rest, right_rest);
        number += 1;
    }
    if left.is_empty() && right.is_empty() {
        None
    } else {
        Some(number)
    }
}

const fn different_pair(mut left: &[(&str, &str)], mut right: &[(&str, &str)]) -> Option<usize> {
    let mut number = 0;
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if !string::same(a.0, b.0) || !string::same(a.1, b.1) {
            return Some(number);
        }
        (left, right) = (left_rest, right_rest);
        number += 1;
    }
    if left.is_empty() && right.is_empty() {
        None
    } else {
        Some(number)
    }
}

/// Returns a hash of everything that a spec promises.
pub(crate) const fn hash(spec: &ErrorSpec) -> u64 {
    let ErrorSpec {
        code: _,
        status,
        message,
        solution,
        url,
        hash,
        is_shared: _,
        extras,
    } = spec;
    let mut hash = with_text(mixed(*hash, *status as u64), message);
    hash = with_text(with_text(hash, solution), url);
    match extras {
        Some(extras) => with_extras(hash, extras),
        None => hash,
    }
}

/// Returns the hash, extended by everything that differs from [`Extras::NONE`].
const fn with_extras(mut hash: u64, extras: &Extras) -> u64 {
    let Extras {
        spec: _,
        limits,
        props,
        constraints,
        public,
        title,
        headers,
    } = extras;
    hash = with_text(with_text(hash, public), title);
    let mut limits = *limits;
    while let [limit, rest @ ..] = limits {
        hash = mixed(mixed(hash, limit.min()), limit.max());
        limits = rest;
    }
    hash = with_pairs(with_pairs(hash, props), headers);
    match constraints {
        Some(constraints) => with_constraints(hash, constraints),
        None => hash,
    }
}

/// Returns the hash, extended by the names and values.
const fn with_pairs(mut hash: u64, mut pairs: &[(&str, &str)]) -> u64 {
    while let [(name, value), rest @ ..] = pairs {
        hash = with_text(with_text(hash, name), value);
        pairs = rest;
    }
    hash
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "both halves of the set are mixed in"
)]
const fn with_constraints(mut hash: u64, constraints: &Constraints) -> u64 {
    let Constraints {
        chars,
        one_of,
        check,
    } = constraints;
    let set = chars.set();
    hash = mixed(mixed(hash, set as u64), (set >> 64) as u64);
    let mut values = *one_of;
    while let [value, rest @ ..] = values {
        hash = with_text(hash, value);
        values = rest;
    }
    mixed(hash, check.is_some() as u64)
}

/// Returns the hash, extended by the string. Const evaluation interprets each call, so patterns and operators replace the
/// calls of `const_eval::hash`.
const fn with_text(mut hash: u64, text: &str) -> u64 {
    let mut rest = text.as_bytes();
    while let [a, b, c, d, e, f, g, tail @ ..] = rest {
        let low = *a as u64 | (*b as u64) << 8 | (*c as u64) << 16 | (*d as u64) << 24;
        let high = *e as u64 | (*f as u64) << 8 | (*g as u64) << 16;
        hash = mixed(hash, high << 32 | low);
        rest = tail;
    }
    while let [byte, tail @ ..] = rest {
        hash = mixed(hash, *byte as u64);
        rest = tail;
    }
    hash
}

/// Returns the hash, extended by `more`. Const evaluation interprets each call, so the function calls no other one.
#[allow(
    clippy::cast_possible_truncation,
    clippy::manual_rotate,
    reason = "the low half of the product is wanted, and `rotate_left` is a call"
)]
const fn mixed(hash: u64, more: u64) -> u64 {
    let rotated = hash << 23 | hash >> 41;
    ((rotated ^ more) as u128 * 0x9e37_79b9_7f4a_7c15) as u64
}

/// Adds the part of a spec that differs from another spec, such as "404", "the message `not found`" or "no limit".
pub(crate) const fn push(
    text: &mut PanicText,
    spec: &ErrorSpec,
    other: &ErrorSpec,
    difference: Difference,
) {
    let (spec, other) = (spec.parts(), other.parts());
    match difference {
        Difference::Status => text.push_number(spec.status as u64),
        Difference::Message => push_text(text, "message", spec.message, other.message),
        Difference::PublicMessage => push_text(text, "public message", spec.public, other.public),
        Difference::Solution => push_text(text, "solution", spec.solution, other.solution),
        Difference::Url => push_text(text, "url", spec.url, other.url),
        Difference::Limit(number) => {
            if number < spec.limits.len() {
                text.push("the limit `");
                push_limit(text, &spec.limits[number]);
                text.push("`");
            } else {
                text.push(if number == 0 {
                    "no limit"
                } else {
                    "no more limits"
                });
            }
        }
        Difference::Prop(number) => {
            if number < spec.props.len() {
                text.push("the property `");
                push_pair(text, " = ", spec.props, other.props, number);
                text.push("`");
            } else {
                text.push(if number == 0 {
                    "no property"
                } else {
                    "no more properties"
                });
            }
        }
        Difference::Title => push_text(text, "title", spec.title, other.title),
        Difference::Header(number) => {
            if number < spec.headers.len() {
                text.push("the header `");
                push_pair(text, ": ", spec.headers, other.headers, number);
                text.push("`");
            } else {
                text.push(if number == 0 {
                    "no header"
                } else {
                    "no more headers"
                });
            }
        }
        Difference::Chars => push_chars(text, spec.chars),
        Difference::OneOf => push_values(text, spec.one_of, other.one_of),
        Difference::Check => push_check(text, spec.check),
    }
}

/// The largest number of bytes of a string that a message has.
const MAX_BYTES: usize = 80;

const fn push_text(text: &mut PanicText, kind: &str, value: Option<&str>, other: Option<&str>) {
    text.push(if value.is_some() { "the " } else { "no " });
    text.push(kind);
    if let Some(value) = value {
        text.push(" `");
        push_excerpt(text, value, or_empty(other));
        text.push("`");
    }
}

const fn or_empty(value: Option<&str>) -> &str {
    match value {
        Some(value) => value,
        None => "",
    }
}

/// Adds the part of a value that differs from another value. Two long values with a common start would otherwise look the
/// same.
const fn push_excerpt(text: &mut PanicText, value: &str, other: &str) {
    let same = same_bytes(value.as_bytes(), other.as_bytes());
    if same < MAX_BYTES / 2 || value.len() <= MAX_BYTES {
        text.push_start(value, MAX_BYTES);
    } else {
        text.push("..");
        text.push_from(value, same - MAX_BYTES / 4, MAX_BYTES);
    }
}

/// Returns the length of the common start, in bytes.
const fn same_bytes(left: &[u8], right: &[u8]) -> usize {
    let mut same = 0;
    while same < left.len() && same < right.len() && left[same] == right[same] {
        same += 1;
    }
    same
}

/// Adds the name and the value of the pair with this number.
const fn push_pair(
    text: &mut PanicText,
    separator: &str,
    pairs: &[(&str, &str)],
    others: &[(&str, &str)],
    number: usize,
) {
    let (name, value) = pairs[number];
    let other = if number < others.len() {
        others[number].1
    } else {
        ""
    };
    text.push(name);
    text.push(separator);
    push_excerpt(text, value, other);
}

const fn push_chars(text: &mut PanicText, chars: Option<&Chars>) {
    match chars {
        Some(chars) => {
            text.push("the characters `");
            chars.push_pattern(text);
            text.push("`");
        }
        None => text.push("no `chars`"),
    }
}

/// The largest number of values of a list that a message has.
const MAX_VALUES: usize = 4;

/// Adds the values from the first difference on, or all values of a short list.
const fn push_values(text: &mut PanicText, values: &[&str], others: &[&str]) {
    if values.is_empty() {
        text.push("no `one_of`");
        return;
    }
    let start = if values.len() <= MAX_VALUES {
        0
    } else {
        different_value(values, others)
    };
    text.push("the values `");
    if start > 0 {
        text.push("..`, `");
    }
    let mut number = start;
    while number < values.len() && number - start < MAX_VALUES {
        if number > start {
            text.push("`, `");
        }
        text.push_start(values[number], MAX_BYTES);
        number += 1;
    }
    if number < values.len() {
        text.push("`, `..");
    }
    text.push("`");
}

/// Returns the number of the first value that differs, or of the last value.
const fn different_value(values: &[&str], others: &[&str]) -> usize {
    let mut number = 0;
    while number + 1 < values.len()
        && number < others.len()
        && string::same(values[number], others[number])
    {
        number += 1;
    }
    number
}

const fn push_check(text: &mut PanicText, check: Option<Check>) {
    text.push(if check.is_some() {
        "a `check`"
    } else {
        "no `check`"
    });
}

const fn push_limit(text: &mut PanicText, limit: &Limit) {
    if let Some(name) = limit.name() {
        text.push(name);
        text.push(": ");
    }
    if limit.min() == 0 {
        text.push("at most ");
    } else if limit.min() != limit.max() {
        text.push_number(limit.min());
        text.push(" to ");
    }
    text.push_number(limit.max());
    if let Some(unit) = limit.unit() {
        text.push(" ");
        text.push(unit);
    }
}
