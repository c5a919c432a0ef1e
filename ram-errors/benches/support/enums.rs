//! Source code of enums with many codes.

use crate::codes::{Entry, Limits};

/// Returns an enum with a variant for each code. `attribute` returns the attribute of a variant.
pub(crate) fn an_enum(
    name: &str,
    derives: &str,
    codes: &[Entry],
    attribute: impl Fn(&Entry) -> String,
) -> String {
    let variants = each(codes, |entry| {
        let fields = match entry.fields {
            [] => String::new(),
            fields => {
                let fields = each(fields, |(name, ty)| format!("{name}: {ty}, "));
                format!(" {{ {fields}}}")
            }
        };
        format!(
            "    {}\n    {}{fields},\n",
            attribute(entry),
            entry.variant()
        )
    });
    format!("#[derive({derives})]\npub enum {name} {{\n{variants}}}\n")
}

/// Returns the strings of all items, joined.
pub(crate) fn each<T>(items: &[T], format: impl Fn(&T) -> String) -> String {
    items.iter().map(format).collect::<Vec<_>>().concat()
}

/// Returns the enum with the derive macro of this crate, which needs no other code.
pub(crate) fn ram_error(name: &str, codes: &[Entry]) -> String {
    an_enum(name, "Debug, ram_errors::RamError", codes, |entry| {
        let Entry {
            code,
            status,
            message,
            solution,
            url,
            limits,
            ..
        } = entry;
        let url = url
            .as_ref()
            .map(|url| format!(", url = {url:?}"))
            .unwrap_or_default();
        format!(
            "#[ram(code = {code:?}, status = {status}, message = {message:?}, solution = {solution:?}{url}{})]",
            limit(limits)
        )
    })
}

/// Returns the keys `limit` and `unit`.
fn limit(limits: &[Limits]) -> String {
    let range = |limit: &Limits| format!("{}..={}", limit.min, limit.max);
    let unit = |limit: &Limits| {
        let unit = limit.unit.as_ref();
        unit.map(|unit| format!(", unit = {unit:?}"))
            .unwrap_or_default()
    };
    match limits {
        [] => String::new(),
        [limit] if limit.name.is_none() => {
            format!(", limit = {}{}", range(limit), unit(limit))
        }
        [first, ..] => {
            let named: Vec<_> = limits
                .iter()
                .map(|limit| {
                    format!(
                        "{} = {}",
                        limit.name.as_deref().unwrap_or_default(),
                        range(limit)
                    )
                })
                .collect();
            format!(", limit({}){}", named.join(", "), unit(first))
        }
    }
}
