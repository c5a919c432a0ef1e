//! The arguments after a message: expressions in which `.field` refers to a field.

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Token, Variant};

use crate::attr::format_tokens::is_before_expression;
use crate::diagnostics::{Diagnostics, rules};

/// An argument: `name = expression` or an expression.
pub(crate) struct Argument {
    pub(crate) name: Option<String>,
    /// The expression, with locals in place of `.field`.
    pub(crate) expression: TokenStream,
    pub(crate) span: Span,
}

/// Returns the local of a field in generated code and in expressions. Its prefix distinguishes it from other locals of the
/// generated code and from names of the user.
pub(crate) fn local(field: &str, span: Span) -> Ident {
    Ident::new(
        &format!("__field_{field}"),
        Span::mixed_site().located_at(span),
    )
}

/// The mention of a field in an expression: `.field`.
pub(super) struct Mention {
    pub(super) field: String,
    pub(super) span: Span,
}

/// Parsed arguments.
pub(super) struct Arguments {
    pub(super) all: Vec<Argument>,
    /// The fields that the arguments mention.
    pub(super) mentions: Vec<Mention>,
    /// Whether all arguments are valid. After a mistake, `all` has the arguments before it.
    pub(super) is_complete: bool,
}

/// Parses the arguments. `span` is the span of the message: names in the arguments are resolved there, because a local in place
/// of a field has no span of its own.
pub(super) fn parse(tokens: TokenStream, text: Span, diagnostics: &mut Diagnostics) -> Arguments {
    let mut mentions = Vec::new();
    let mut rest = with_locals(tokens, &mut mentions);
    let mut arguments: Vec<Argument> = Vec::new();
    let mut is_complete = true;
    while let Some(span) = first_span(&rest) {
        let span = span.resolved_at(text);
        let Ok((mut argument, behind)) = one.parse2(rest) else {
            diagnostics.report(span, &rules::ARGUMENT, &[]);
            is_complete = false;
            break;
        };
        rest = behind;
        argument.span = span;
        let is_positional = argument.name.is_none();
        if is_positional && arguments.iter().any(|other| other.name.is_some()) {
            diagnostics.report(span, &rules::NAMED_BEFORE, &[]);
            is_complete = false;
        }
        match &argument.name {
            Some(name) if arguments.iter().any(|other| other.name == argument.name) => {
                diagnostics.report(span, &rules::ARGUMENT_TWICE, &[name]);
            }
            _ => arguments.push(argument),
        }
    }
    Arguments {
        all: arguments,
        mentions,
        is_complete,
    }
}

/// Returns the first argument and the tokens after its comma.
fn one(input: ParseStream) -> syn::Result<(Argument, TokenStream)> {
    let span = input.span();
    let is_named = input.peek(Ident::peek_any)
        && input.peek2(Token![=])
        && !input.peek2(Token![==])
        && !input.peek2(Token![=>]);
    let name = if is_named {
        let name = input.call(Ident::parse_any)?.unraw();
        input.parse::<Token![=]>()?;
        Some(name.to_string())
    } else {
        None
    };
    let (expression, behind) = expression.parse2({
        let rest: TokenStream = input.parse()?;
        // Without its feature `full`, `syn` parses arbitrary expressions only as the discriminant of a variant. The
        // closure makes it parse the whole expression.
        quote!(Value = || #rest)
    })?;
    Ok((
        Argument {
            name,
            expression,
            span,
        },
        behind,
    ))
}

fn expression(input: ParseStream) -> syn::Result<(TokenStream, TokenStream)> {
    let variant: Variant = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    let closure = variant
        .discriminant
        .map(|(_, closure)| closure.into_token_stream());
    let body = closure.into_iter().flatten().skip(2).collect();
    Ok((body, input.parse()?))
}

fn first_span(tokens: &TokenStream) -> Option<Span> {
    tokens.clone().into_iter().next().map(|token| token.span())
}

/// Replaces `.field`, `.0` and `.0.0` by the local of the field, wherever an expression can begin.
fn with_locals(tokens: TokenStream, mentions: &mut Vec<Mention>) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut begins = true;
    // The number of open `<` of turbofishes. After `>` of a turbofish no expression begins.
    let mut turbofish = 0usize;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let inner = with_locals(group.stream(), mentions);
                let mut with_locals = Group::new(group.delimiter(), inner);
                with_locals.set_span(group.span());
                out.push(with_locals.into());
                begins = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == '.' && begins => {
                begins = false;
                match tokens.peek() {
                    Some(TokenTree::Ident(name)) => {
                        let field = name.unraw().to_string();
                        out.push(local(&field, name.span()).into());
                        mentions.push(Mention {
                            field,
                            span: name.span(),
                        });
                        tokens.next();
                    }
                    Some(TokenTree::Literal(literal)) => {
                        let Some((field, member)) = index(literal) else {
                            out.push(punct.into());
                            continue;
                        };
                        let span = literal.span();
                        out.push(local(&field, span).into());
                        out.extend(member.into_iter().flatten());
                        mentions.push(Mention { field, span });
                        tokens.next();
                    }
                    _ => out.push(punct.into()),
                }
            }
            TokenTree::Punct(punct) => {
                begins = begins_expression(&punct, &out, &mut turbofish);
                out.push(punct.into());
            }
            TokenTree::Ident(mut ident) => {
                if ident == "self" {
                    ident.set_span(Span::call_site().located_at(ident.span()));
                }
                begins = is_before_expression(&ident);
                out.push(ident.into());
            }
            TokenTree::Literal(literal) => {
                begins = false;
                out.push(literal.into());
            }
        }
    }
    out.into_iter().collect()
}

/// Returns whether an expression can follow the punctuation. `before` is the token before the punctuation.
fn begins_expression(punct: &Punct, before: &[TokenTree], turbofish: &mut usize) -> bool {
    let follows = |expected: &str| {
        before.len() >= expected.len()
            && before[before.len() - expected.len()..]
                .iter()
                .zip(expected.chars())
                .all(|(token, expected)| {
                    matches!(token, TokenTree::Punct(punct)
                        if punct.as_char() == expected && punct.spacing() == Spacing::Joint)
                })
    };
    match punct.as_char() {
        '<' => {
            let opens = *turbofish > 0
                || matches!(before, [.., TokenTree::Punct(a), TokenTree::Punct(b)]
                    if a.as_char() == ':' && b.as_char() == ':');
            *turbofish += usize::from(opens);
            true
        }
        '>' if *turbofish > 0 && !follows("-") => {
            *turbofish -= 1;
            false
        }
        '+' | '-' | '*' | '/' | '%' | '^' | '&' | '|' | '!' | '=' | '>' | ',' | ';' => true,
        _ => false,
    }
}

/// Returns the field of the literal `0`, or the field and its member of the literal `0.1`.
fn index(literal: &Literal) -> Option<(String, Option<[TokenTree; 2]>)> {
    let text = literal.to_string();
    let mut indices = text.split('.');
    let field = indices.next().filter(|index| is_index(index))?;
    let member = match indices.next() {
        None => None,
        Some(second) => {
            let mut member = Literal::u32_unsuffixed(second.parse().ok()?);
            member.set_span(literal.span());
            Some([Punct::new('.', Spacing::Alone).into(), member.into()])
        }
    };
    Some((field.to_owned(), member))
}

fn is_index(text: &str) -> bool {
    !text.is_empty() && text.len() < 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_arguments_apart() {
        for (text, expected) in [
            ("", vec![]),
            ("1 + 1", vec!["1 + 1"]),
            (".0", vec!["__field_0"]),
            (".0.data, .0.1", vec!["__field_0 . data", "__field_0 . 1"]),
            ("not(.0),", vec!["not (__field_0)"]),
            ("*.left, -.right", vec!["*__field_left", "-__field_right"]),
            (
                "if *.a { .b } else { .c }",
                vec!["if * __field_a { __field_b } else { __field_c }"],
            ),
            (
                "match .a { Some(x) => .b, None => 0 }",
                vec!["match __field_a { Some (x) => __field_b , None => 0 }"],
            ),
            ("|x, y| x + .z, 2", vec!["| x , y | x + __field_z", "2"]),
            (
                "Vec::<Vec<u8>>::new().len(), x",
                vec!["Vec :: < Vec < u8 >> :: new () . len ()", "x"],
            ),
            ("a.b, c.0", vec!["a . b", "c . 0"]),
            ("a..b, x?", vec!["a .. b", "x ?"]),
            ("a < .b, a > .b", vec!["a < __field_b", "a > __field_b"]),
            ("x = 1, type = .r", vec!["x: 1", "type: __field_r"]),
            (
                "b = &0 as &dyn T<i32, A = i32>",
                vec!["b: & 0 as & dyn T < i32 , A = i32 >"],
            ),
            ("a == b", vec!["a == b"]),
        ] {
            let mut diagnostics = Diagnostics::default();
            let arguments = parse(text.parse().unwrap(), Span::call_site(), &mut diagnostics);
            let shown: Vec<String> = arguments
                .all
                .iter()
                .map(|argument| match &argument.name {
                    Some(name) => format!("{name}: {}", argument.expression),
                    None => argument.expression.to_string(),
                })
                .collect();
            let spaceless = |text: &String| text.replace(' ', "");
            assert_eq!(
                shown.iter().map(spaceless).collect::<Vec<_>>(),
                expected
                    .iter()
                    .map(|text| spaceless(&(*text).to_owned()))
                    .collect::<Vec<_>>(),
                "{text}"
            );
            assert!(arguments.is_complete && diagnostics.is_empty(), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_expression() {
        for text in ["x +", ",", "a b", "x =", "a, , b", "=> 1"] {
            let mut diagnostics = Diagnostics::default();
            let arguments = parse(text.parse().unwrap(), Span::call_site(), &mut diagnostics);
            assert!(!arguments.is_complete && !diagnostics.is_empty(), "{text}");
        }
    }
}
