//! Parses format strings into text and placeholders, as `format!` does. `template` resolves their names.

use std::fmt::{self, Write as _};

/// A part of a format string.
#[derive(Debug, PartialEq)]
pub(crate) enum Part {
    Literal(String),
    Placeholder(Placeholder),
}

/// `{argument:format}`.
#[derive(Debug, PartialEq)]
pub(crate) struct Placeholder {
    pub(crate) argument: Reference,
    pub(crate) format: Format,
}

/// What a placeholder, a width or a precision refers to.
#[derive(Debug, PartialEq, Clone)]
pub(crate) enum Reference {
    /// `{}`: the next positional argument.
    Next,
    Index(usize),
    /// A name, with dots in the names of limits.
    Name(String),
}

/// What follows the colon.
#[derive(Debug, PartialEq, Default)]
pub(crate) struct Format {
    pub(crate) flags: Flags,
    pub(crate) width: Option<Count>,
    pub(crate) precision: Option<Count>,
    pub(crate) kind: Kind,
}

/// Fill, alignment, sign, `#` and `0`.
#[derive(Debug, PartialEq, Default, Clone)]
pub(crate) struct Flags {
    pub(crate) fill: Option<char>,
    pub(crate) alignment: Option<char>,
    pub(crate) sign: Option<char>,
    pub(crate) is_alternate: bool,
    pub(crate) has_zeros: bool,
}

impl fmt::Display for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let alternate = self.is_alternate.then_some('#');
        let zeros = self.has_zeros.then_some('0');
        let flags = [self.fill, self.alignment, self.sign, alternate, zeros];
        flags
            .into_iter()
            .flatten()
            .try_for_each(|flag| f.write_char(flag))
    }
}

/// How a value is formatted: one of the traits of `std::fmt`, or with thousands separated.
#[derive(Debug, PartialEq, Eq, Default, Clone, Copy)]
pub(crate) enum Kind {
    #[default]
    Display,
    Debug,
    /// `{:x?}`
    DebugLowerHex,
    /// `{:X?}`
    DebugUpperHex,
    Octal,
    LowerHex,
    UpperHex,
    Pointer,
    Binary,
    LowerExp,
    UpperExp,
    /// `{limit:,}`: a number that is filled in during macro expansion.
    Separated,
}

impl Kind {
    /// A name comes before its prefixes. `Display` has no name.
    const NAMED: [(&str, Self); 11] = [
        ("x?", Self::DebugLowerHex),
        ("X?", Self::DebugUpperHex),
        ("?", Self::Debug),
        ("o", Self::Octal),
        ("x", Self::LowerHex),
        ("X", Self::UpperHex),
        ("p", Self::Pointer),
        ("b", Self::Binary),
        ("e", Self::LowerExp),
        ("E", Self::UpperExp),
        (",", Self::Separated),
    ];

    /// Returns the name in a placeholder.
    pub(crate) fn name(self) -> &'static str {
        let named = Self::NAMED.iter().find(|(_, kind)| *kind == self);
        named.map_or("", |(name, _)| name)
    }

    /// Returns the trait that a value needs.
    pub(crate) fn trait_name(self) -> &'static str {
        match self {
            Self::Display | Self::Separated => "Display",
            Self::Debug | Self::DebugLowerHex | Self::DebugUpperHex => "Debug",
            Self::Octal => "Octal",
            Self::LowerHex => "LowerHex",
            Self::UpperHex => "UpperHex",
            Self::Pointer => "Pointer",
            Self::Binary => "Binary",
            Self::LowerExp => "LowerExp",
            Self::UpperExp => "UpperExp",
        }
    }
}

impl Format {
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Debug, PartialEq)]
pub(crate) enum Count {
    Number(String),
    /// `name$` or `0$`.
    Argument(Reference),
    /// `.*`: the next positional argument, before the argument of the value.
    Star,
}

/// Why a string is not a format string.
#[derive(Debug, PartialEq)]
pub(crate) enum Mistake {
    NotClosed,
    NotOpened,
    /// The placeholder, and what is wrong with it.
    Placeholder(String, &'static str),
}

/// Why `{a.b()}` is not a placeholder.
pub(crate) const NO_EXPRESSION: &str =
    "expected a name, not an expression; write the expression as an argument of the message";

/// Parses a format string.
pub(crate) fn parse(text: &str) -> Result<Vec<Part>, Mistake> {
    let mut parts = Vec::new();
    if !text.is_empty() && !text.contains('{') && !text.contains('}') {
        // Most strings have no brace, and the search below is slow in an unoptimized build, as most builds of macros are.
        parts.push(Part::Literal(text.to_owned()));
        return Ok(parts);
    }
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        literal.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(behind) = rest.strip_prefix(brace) {
            literal.push_str(brace);
            rest = behind;
        } else if brace == "}" {
            return Err(Mistake::NotOpened);
        } else {
            if !literal.is_empty() {
                parts.push(Part::Literal(std::mem::take(&mut literal)));
            }
            let (placeholder, behind) = placeholder(rest)?;
            parts.push(Part::Placeholder(placeholder));
            rest = behind;
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    Ok(parts)
}

/// Parses the placeholder at the start of a string. Returns it and the rest after its closing brace.
fn placeholder(text: &str) -> Result<(Placeholder, &str), Mistake> {
    let mut cursor = Cursor { rest: text };
    let written = |end: &str| {
        let inside = &text[..text.len() - end.len()];
        inside.split(['{', '}']).next().unwrap_or(inside).to_owned()
    };
    cursor.skip_white_space();
    let argument = cursor.reference(true);
    cursor.skip_white_space();
    let mut format = Format::default();
    if cursor.eat(':') {
        format = cursor.format();
    }
    cursor.skip_white_space();
    if cursor.eat('}') {
        return Ok((Placeholder { argument, format }, cursor.rest));
    }
    let Some(end) = text.find('}') else {
        return Err(Mistake::NotClosed);
    };
    let why = if cursor.rest.starts_with('#') {
        "write the raw identifier without `r#`"
    } else if cursor.rest.starts_with('{') {
        "a placeholder cannot contain another one"
    } else if text[..end].contains(['(', '[', '+', '*', '&', ' ']) {
        NO_EXPRESSION
    } else {
        "expected a name or a number, and optionally `:` and a format"
    };
    Err(Mistake::Placeholder(written(&text[end..]), why))
}

struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn eat(&mut self, expected: char) -> bool {
        match self.rest.strip_prefix(expected) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn take_while(&mut self, mut belongs: impl FnMut(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn skip_white_space(&mut self) {
        self.take_while(char::is_whitespace);
    }

    /// Parses a number or a name. With `dotted`, a name may contain dots.
    fn reference(&mut self, dotted: bool) -> Reference {
        if self.rest.starts_with(|c: char| c.is_ascii_digit()) {
            let digits = self.take_while(|c| c.is_ascii_digit());
            // A number that is too large is reported like an unknown name.
            return digits
                .parse()
                .map_or_else(|_| Reference::Name(digits.to_owned()), Reference::Index);
        }
        let Some(mut name) = self.identifier() else {
            return Reference::Next;
        };
        if dotted {
            while let Some(member) = self.member() {
                name.push('.');
                name.push_str(&member);
            }
        }
        Reference::Name(name)
    }

    /// Parses an identifier, if it comes next.
    fn identifier(&mut self) -> Option<String> {
        let mut cursor = Cursor { rest: self.rest };
        let name = identifier(cursor.take_while(may_be_in_name))?;
        self.rest = cursor.rest;
        Some(name)
    }

    /// Parses a dot and the name or number after it, if both come next.
    fn member(&mut self) -> Option<String> {
        let mut cursor = Cursor {
            rest: self.rest.strip_prefix('.')?,
        };
        let digits = cursor.take_while(|c| c.is_ascii_digit()).to_owned();
        let name = match cursor.identifier() {
            Some(name) => digits + &name,
            None if digits.is_empty() => return None,
            None => digits,
        };
        self.rest = cursor.rest;
        Some(name)
    }

    fn format(&mut self) -> Format {
        let mut format = Format::default();
        let mut chars = self.rest.chars();
        match (chars.next(), chars.next()) {
            (Some(fill), Some(alignment @ ('<' | '^' | '>'))) => {
                (format.flags.fill, format.flags.alignment) = (Some(fill), Some(alignment));
                self.rest = chars.as_str();
            }
            (Some(alignment @ ('<' | '^' | '>')), _) => {
                format.flags.alignment = Some(alignment);
                self.rest = &self.rest[1..];
            }
            _ => {}
        }
        format.flags.sign = ['+', '-'].into_iter().find(|sign| self.eat(*sign));
        format.flags.is_alternate = self.eat('#');
        format.flags.has_zeros =
            self.rest.starts_with('0') && !self.rest[1..].starts_with('$') && self.eat('0');
        format.width = self.count();
        let before = self.rest;
        if self.eat('.') {
            format.precision = if self.eat('*') {
                Some(Count::Star)
            } else {
                self.count()
            };
            if format.precision.is_none() {
                self.rest = before;
            }
        }
        let mut kinds = Kind::NAMED.iter();
        if let Some((name, kind)) = kinds.find(|(name, _)| self.rest.starts_with(name)) {
            self.rest = &self.rest[name.len()..];
            format.kind = *kind;
        }
        format
    }

    fn count(&mut self) -> Option<Count> {
        let before = self.rest;
        let reference = self.reference(false);
        if reference != Reference::Next && self.eat('$') {
            return Some(Count::Argument(reference));
        }
        if let Reference::Index(_) = reference {
            return Some(Count::Number(
                before[..before.len() - self.rest.len()].to_owned(),
            ));
        }
        self.rest = before;
        None
    }
}

/// Returns whether a name may contain the character. After a name, a placeholder has no other characters outside of ASCII
/// except white space.
fn may_be_in_name(c: char) -> bool {
    match c {
        // White space as defined by the grammar of Rust, which differs from `char::is_whitespace`.
        '\u{200e}' | '\u{200f}' => false,
        _ => c == '_' || c.is_ascii_alphanumeric() || !c.is_ascii() && !c.is_whitespace(),
    }
}

/// Returns the name in Unicode normalization form C, as the compiler stores identifiers; `None` if it is not an identifier.
///
/// `std` has no table of the characters of identifiers, so the lexer of the compiler decides about names outside of ASCII.
fn identifier(name: &str) -> Option<String> {
    if name.is_ascii() {
        let is_identifier = !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit());
        return is_identifier.then(|| name.to_owned());
    }
    let identifier: syn::Ident = syn::parse_str(name).ok()?;
    Some(identifier.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Reference {
        Reference::Name(name.to_owned())
    }

    fn flags(string: &str) -> Flags {
        let mut cursor = Cursor { rest: string };
        let flags = cursor.format().flags;
        assert_eq!(flags.to_string(), string);
        flags
    }

    #[test]
    fn reads_placeholders() {
        let plain = Format::default;
        for (text, argument, format) in [
            ("{}", Reference::Next, plain()),
            ("{ }", Reference::Next, plain()),
            ("{0}", Reference::Index(0), plain()),
            ("{limit.max}", name("limit.max"), plain()),
            (
                "{a:?}",
                name("a"),
                Format {
                    kind: Kind::Debug,
                    ..plain()
                },
            ),
            (
                "{a:#x?}",
                name("a"),
                Format {
                    flags: flags("#"),
                    kind: Kind::DebugLowerHex,
                    ..plain()
                },
            ),
            (
                "{a:*^+#08.3e}",
                name("a"),
                Format {
                    flags: flags("*^+#0"),
                    width: Some(Count::Number("8".into())),
                    precision: Some(Count::Number("3".into())),
                    kind: Kind::LowerExp,
                },
            ),
            (
                "{0:1$.p$}",
                Reference::Index(0),
                Format {
                    width: Some(Count::Argument(Reference::Index(1))),
                    precision: Some(Count::Argument(name("p"))),
                    ..plain()
                },
            ),
            (
                "{:0$.*}",
                Reference::Next,
                Format {
                    width: Some(Count::Argument(Reference::Index(0))),
                    precision: Some(Count::Star),
                    ..plain()
                },
            ),
            (
                "{a:}<}",
                name("a"),
                Format {
                    flags: flags("}<"),
                    ..plain()
                },
            ),
            (
                "{a:,}",
                name("a"),
                Format {
                    kind: Kind::Separated,
                    ..plain()
                },
            ),
        ] {
            let expected = vec![Part::Placeholder(Placeholder { argument, format })];
            assert_eq!(parse(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn reads_text_and_braces() {
        assert_eq!(
            parse("a {{b}} c"),
            Ok(vec![Part::Literal("a {b} c".to_owned())])
        );
        assert_eq!(parse(""), Ok(vec![]));
        for (text, mistake) in [
            ("a {", Mistake::NotClosed),
            ("a {b", Mistake::NotClosed),
            ("a }", Mistake::NotOpened),
        ] {
            assert_eq!(parse(text), Err(mistake), "{text}");
        }
        for text in [
            "{a b}",
            "{a()}",
            "{r#fn}",
            "{a:y}",
            "{a.}",
            "{-1}",
            "{a:.}",
            "{\u{301}a}",
            "{a\u{2013}b}",
            "{\u{663}}",
            "{a.\u{1f980}}",
        ] {
            assert!(
                matches!(parse(text), Err(Mistake::Placeholder(..))),
                "{text}"
            );
        }
    }
}
