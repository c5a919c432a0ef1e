//! How deep tokens are nested. What parses them calls itself for each step down, on a stack of a fixed size.

use proc_macro2::{Punct, Span, TokenStream, TokenTree, token_stream};

/// Where the tokens are nested more than `limit` deep, by groups, by `<..>` or by signs in front of one another, as in
/// `&&&u8`. Does not call itself, so that no input is too deep for it.
pub(crate) fn deeper_than(tokens: &TokenStream, limit: usize) -> Option<Span> {
    let mut levels = vec![Level::of(tokens.clone())];
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            continue;
        };
        let span = token.span();
        match token {
            TokenTree::Group(group) => {
                level.last = ' ';
                levels.push(Level::of(group.stream()));
            }
            TokenTree::Punct(punct) => level.see(&punct),
            TokenTree::Ident(_) | TokenTree::Literal(_) => level.last = ' ',
        }
        let depth: usize = levels.iter().map(|level| level.angles + level.signs).sum();
        if levels.len() - 1 + depth > limit {
            return Some(span);
        }
    }
    None
}

/// The tokens of a group.
struct Level {
    tokens: token_stream::IntoIter,
    /// How many `<` are open.
    angles: usize,
    /// How many signs that can stand in front of a type or a value there are since the last comma.
    signs: usize,
    /// The last token, if it was punctuation.
    last: char,
}

impl Level {
    fn of(tokens: TokenStream) -> Self {
        Self {
            tokens: tokens.into_iter(),
            angles: 0,
            signs: 0,
            last: ' ',
        }
    }

    fn see(&mut self, punct: &Punct) {
        match punct.as_char() {
            '<' => self.angles += 1,
            // Not that of an arrow.
            '>' if !matches!(self.last, '-' | '=') => self.angles = self.angles.saturating_sub(1),
            '&' | '*' | '!' | '-' | '|' => self.signs += 1,
            ',' | ';' => self.signs = 0,
            _ => {}
        }
        self.last = punct.as_char();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_nested() {
        for (text, depth) in [
            ("", 0),
            ("a b, c", 0),
            ("(a) [b] {c}", 1),
            ("((a) [b {c}])", 3),
            ("Vec<Vec<u8>>, Vec<u8>", 2),
            ("fn(A) -> B, fn() -> C", 1),
            ("(A<B<C>>)", 3),
            ("&&u8, &&u8", 2),
        ] {
            let tokens: TokenStream = text.parse().unwrap();
            assert!(deeper_than(&tokens, depth).is_none(), "{text}");
            if depth > 0 {
                assert!(deeper_than(&tokens, depth - 1).is_some(), "{text}");
            }
        }
    }
}
