//! The constraints of a code as the schema of a parameter of an OpenAPI document: feature `utoipa`.

use alloc::string::String;

use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

use super::any_value::any_value;
use crate::spec::limit::UnitKind;
use crate::{Chars, ErrorSpec, Limit};

/// The characters that the unit `numbers` allows.
const DIGITS: Chars = Chars::of(0x3ff << b'0');

impl ErrorSpec {
    /// Returns the schema of the parameters that the code permits.
    ///
    /// The schema of a string has the `pattern` of `chars` and the `enum` of `one_of`. `minLength` and `maxLength` are the
    /// limit whose unit is `characters`, `bytes` or `numbers`. OpenAPI counts only characters. For a limit in bytes,
    /// `maxLength` is the limit, which no permitted string exceeds, and `minLength` is a fourth of it, because a character
    /// has up to four bytes.
    ///
    /// A code whose limit has another unit, or no unit, has the schema of an integer with `minimum` and `maximum`. A code
    /// without constraints has the schema of any value. A `check` cannot be expressed in OpenAPI.
    ///
    /// ```
    /// use ram_errors::{InvalidParameter, code};
    ///
    /// let chars = code!(InvalidParameter, "InvalidParameter.UserName.InvalidChars").schema();
    /// let length = code!(InvalidParameter, "InvalidParameter.UserName.Length").schema();
    /// assert_eq!(
    ///     serde_json::to_value([chars, length])?,
    ///     serde_json::json!([
    ///         { "type": "string", "pattern": "^[A-Za-z0-9._-]*$" },
    ///         { "type": "string", "minLength": 1, "maxLength": 64 },
    ///     ]),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn schema(&self) -> Schema {
        let limit = self.unnamed_limit();
        let lengths = limit.and_then(lengths);
        let has_constraints = self
            .extras
            .is_some_and(|extras| extras.constraints.is_some());
        match limit {
            _ if has_constraints || lengths.is_some() => {
                self.string_schema(lengths.as_ref()).into()
            }
            Some(limit) => integer_schema(limit).into(),
            None => any_value(),
        }
    }

    fn string_schema(&self, lengths: Option<&Lengths>) -> ObjectBuilder {
        let mut schema = ObjectBuilder::new().schema_type(Type::String);
        let mut chars = self.chars().copied();
        if let Some(lengths) = lengths {
            let min = usize::try_from(lengths.min).ok().filter(|min| *min > 0);
            let max = usize::try_from(lengths.max).ok();
            schema = schema.min_length(min).max_length(max);
            if lengths.is_number {
                chars = Some(chars.map_or(DIGITS, |chars| chars.intersection(DIGITS)));
            }
        }
        if !self.one_of().is_empty() {
            schema = schema.enum_values(Some(self.one_of().iter().copied()));
        }
        schema.pattern(chars.map(pattern))
    }
}

fn integer_schema(limit: &Limit) -> ObjectBuilder {
    let number = |bound| usize::try_from(bound).ok();
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(number(limit.min()))
        .maximum(number(limit.max()))
}

/// The numbers of characters that a string may have.
struct Lengths {
    min: u64,
    max: u64,
    /// Whether all characters are digits.
    is_number: bool,
}

/// Returns the lengths that a limit permits, or `None` if its unit does not apply to strings.
fn lengths(limit: &Limit) -> Option<Lengths> {
    let (min, max) = (limit.min(), limit.max());
    let (min, is_number) = match limit.unit_kind() {
        UnitKind::Characters => (min, false),
        UnitKind::Bytes => (min.div_ceil(4), false),
        UnitKind::Numbers => (min, true),
        UnitKind::Other => return None,
    };
    Some(Lengths {
        min,
        max,
        is_number,
    })
}

/// Returns the regular expression of strings that have only these characters.
fn pattern(chars: Chars) -> String {
    let mut pattern = String::from("^[");
    for character in chars.to_pattern().chars() {
        match character {
            '\\' | ']' | '[' | '^' => pattern.extend(['\\', character]),
            // A hyphen that represents itself is first or last, where it needs no escape.
            _ => pattern.push(character),
        }
    }
    pattern.push_str("]*$");
    pattern
}
