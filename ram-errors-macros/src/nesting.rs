//! Limits how deep the tokens of an item are nested, for `derive`: `syn` calls itself for each level, on a stack of a fixed
//! size.
//!
//! A level is a group or an operator. Parsing it takes `syn` about 25 KB of stack in an unoptimized build, which is the default
//! for macros even with `cargo build --release`. A `<` and a `->` take nearly twice as much and count as two levels.

use proc_macro2::{Punct, Span, TokenStream, TokenTree, token_stream};

/// Returns the span at which tokens are nested more than `limit` deep, by groups, by `<..>` or by operators in a row, as in
/// `&&&u8` and `x???`. The function is not recursive, so that no input overflows its stack.
pub(crate) fn deeper_than(tokens: &TokenStream, limit: usize) -> Option<Span> {
    let mut outer: Vec<Level> = Vec::new();
    // The depths of the groups around the current one.
    let mut above = 0;
    let mut level = Level::of(tokens.clone());
    loop {
        let Some(token) = level.tokens.next() else {
            level = outer.pop()?;
            above -= level.depth() + 1;
            continue;
        };
        match &token {
            TokenTree::Group(group) => {
                // A call of the result of a call: `f()()`.
                level.operators += usize::from(level.last == GROUP);
                level.last = GROUP;
                let inner = Level::of(group.stream());
                above += level.depth() + 1;
                outer.push(std::mem::replace(&mut level, inner));
            }
            TokenTree::Punct(punct) => level.see(punct),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                // One of two words in a row is an operator: `x as u8`, `return x`. It does not matter which one.
                level.operators += usize::from(level.last == WORD);
                level.last = WORD;
            }
        }
        if above + level.depth() > limit {
            return Some(token.span());
        }
    }
}

/// Represent a group and a word in `last`. No punctuation has these characters.
const GROUP: char = '(';
const WORD: char = 'a';

/// How many levels a `<` counts.
const ANGLE: usize = 2;

/// The tokens of a group.
struct Level {
    tokens: token_stream::IntoIter,
    /// For each open `<`, the number of operators before it.
    angles: Vec<usize>,
    /// The number of levels of the open `<` and their operators.
    in_angles: usize,
    /// The number of operators since the last comma or the last open `<`.
    operators: usize,
    /// The last token.
    last: char,
}

impl Level {
    fn of(tokens: TokenStream) -> Self {
        Self {
            tokens: tokens.into_iter(),
            angles: Vec::new(),
            in_angles: 0,
            operators: 0,
            last: ' ',
        }
    }

    fn depth(&self) -> usize {
        self.in_angles + self.operators
    }

    fn see(&mut self, punct: &Punct) {
        match punct.as_char() {
            '<' => self.open_angle(),
            // The second level of `->`.
            '>' if self.last == '-' => self.operators += 1,
            '>' if self.last != '=' => self.close_angle(),
            ',' | ';' => self.operators = 0,
            ':' | '#' | '$' | '\'' | '>' => {}
            _ => self.operators += 1,
        }
        self.last = punct.as_char();
    }

    /// Opens a `<`. The operators before it enclose its content, so a comma in it does not end them.
    fn open_angle(&mut self) {
        self.angles.push(self.operators);
        self.in_angles += self.operators + ANGLE;
        self.operators = 0;
    }

    fn close_angle(&mut self) {
        if let Some(operators) = self.angles.pop() {
            self.in_angles -= operators + ANGLE;
            self.operators = operators;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_nested() {
        for (text, depth) in [
            ("", 0),
            ("a, c", 0),
            ("a b, c", 1),
            ("(a), [b], {c}", 1),
            ("((a), [b, {c}])", 3),
            ("Vec<Vec<u8>>, Vec<u8>", 4),
            ("fn(A) -> B, fn() -> C", 2),
            ("(A<B<C>>)", 5),
            ("&A<B, &C<D, &E>>", 7),
            ("&A<B>, &A<&B>, &&&C", 4),
            ("&&u8, &&u8", 2),
            ("x as u8?.a, -1", 4),
            ("f()()[0]", 3),
            ("a: b::c, #[d] #[d] #[d] e", 1),
        ] {
            let tokens: TokenStream = text.parse().unwrap();
            assert!(deeper_than(&tokens, depth).is_none(), "{text}");
            if depth > 0 {
                assert!(deeper_than(&tokens, depth - 1).is_some(), "{text}");
            }
        }
    }
}
