//! Formats tokens with the usual spaces. Diagnostics show a fix in this form.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

/// Formats the tokens of an expression with the usual spaces. `TokenStream` formats tokens from a macro as `a :: b` and `& c`.
pub(super) fn format_tokens(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut writer = Writer::default();
    for token in tokens.clone() {
        if !text.is_empty() && writer.is_space_before(&token) {
            text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => text.push_str(&format_group(group)),
            token => text.push_str(&token.to_string()),
        }
        writer.see(&token);
    }
    text
}

fn format_group(group: &Group) -> String {
    let inner = format_tokens(&group.stream());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::Bracket => format!("[{inner}]"),
        Delimiter::Brace if inner.is_empty() => "{}".to_owned(),
        Delimiter::Brace => format!("{{ {inner} }}"),
        Delimiter::None => inner,
    }
}

/// Returns whether the identifier is a keyword that an expression can follow.
pub(crate) fn is_before_expression(ident: &Ident) -> bool {
    [
        "break", "continue", "else", "if", "in", "match", "move", "mut", "return", "while",
    ]
    .iter()
    .any(|keyword| ident == keyword)
}

/// The state on which the next space depends.
#[derive(Default)]
struct Writer {
    /// The number of open `<` of turbofishes.
    open_angles: usize,
    /// Whether the parameters of a closure are open.
    has_open_bar: bool,
    last: Last,
}

/// The last token.
#[derive(Default, Clone, Copy, PartialEq)]
enum Last {
    /// Nothing, or an operator before an expression.
    #[default]
    Operator,
    /// The start of an operator that may continue, such as the first `=` of `==`.
    PartOfOperator,
    /// Punctuation that belongs to the next token: `&`, `.`, the first `:` of `::`, the `<` of a turbofish.
    Prefix,
    /// `::`, after which `<` begins a turbofish.
    Colons,
    Operand,
}

impl Writer {
    fn is_space_before(&self, token: &TokenTree) -> bool {
        let is_glued = match token {
            TokenTree::Punct(punct) => match punct.as_char() {
                '.' | '?' | '!' => self.last == Last::Operand,
                ',' | ';' | ':' => true,
                '>' if self.open_angles > 0 => true,
                '|' if self.has_open_bar => true,
                '=' | '&' | '|' | '<' | '>' => self.last == Last::PartOfOperator,
                _ => false,
            },
            TokenTree::Group(group) => {
                self.last == Last::Operand && group.delimiter() != Delimiter::Brace
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        !is_glued && !matches!(self.last, Last::Prefix | Last::Colons)
    }

    fn see(&mut self, token: &TokenTree) {
        let punct = match token {
            TokenTree::Punct(punct) => punct,
            TokenTree::Ident(ident) if is_before_expression(ident) => {
                self.last = Last::Operator;
                return;
            }
            _ => {
                self.last = Last::Operand;
                return;
            }
        };
        let is_joint = punct.spacing() == Spacing::Joint;
        self.last = match (punct.as_char(), self.last) {
            ('<', Last::Colons) => {
                self.open_angles += 1;
                Last::Prefix
            }
            ('>', _) if self.open_angles > 0 => {
                self.open_angles -= 1;
                Last::Operand
            }
            ('|', _) if self.has_open_bar => {
                self.has_open_bar = false;
                Last::Operator
            }
            ('|', Last::Operator) => {
                self.has_open_bar = true;
                Last::Prefix
            }
            (':', Last::Prefix) => Last::Colons,
            (':', _) if is_joint => Last::Prefix,
            ('?', _) => Last::Operand,
            ('!', Last::Operand) if !is_joint => Last::Operand,
            ('.' | '\'', _) | ('&' | '*' | '-' | '!', Last::Operator | Last::Prefix) => {
                Last::Prefix
            }
            (_, Last::Operand) if is_joint => Last::PartOfOperator,
            ('*' | '-' | '!', Last::PartOfOperator) | ('=', Last::Prefix) => Last::Prefix,
            _ => Last::Operator,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::format_tokens;

    #[test]
    fn writes_the_usual_spaces() {
        for text in [
            "self.name.len()",
            ".0, .1.a",
            "x = 3, y = &self.b",
            "*a + -b",
            "a + 1 == b",
            "a && !b",
            "std::cmp::max::<u8>(1, 2)",
            "Vec::<u8>::new()",
            "size::<A, B>()",
            "a?.b()[0]",
            "format!(\"{}\", a)",
            "|x| x + 1",
            "0..=3",
            "if *a { 1 } else { 2 }",
            "&&a, &*b",
            "a == -b, c >= d, !a",
            "a::<B>::c, a < b",
            "a as u8",
        ] {
            // Tokens do not keep the spaces of the parsed string.
            let tokens = text.parse().unwrap();
            assert_eq!(format_tokens(&tokens), text);
        }
    }
}
