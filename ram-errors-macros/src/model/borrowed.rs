//! Sources that borrow: `Error::source` returns `&(dyn Error + 'static)`, so the type of a source must be `'static`.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Generics, Lifetime, WherePredicate};

use super::{Item, SourceOf};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::rules;

/// Reports sources that borrow, and removes them from their variants, so that the generated code causes no second error.
pub(super) fn check(item: &mut Item<'_>, diagnostics: &mut Diagnostics) {
    if !item.writes_error {
        return;
    }
    let borrows = Borrows::of(item.generics);
    for variant in &mut item.variants {
        let SourceOf::Field(field) = variant.source else {
            continue;
        };
        if let Some(lifetime) = borrows.find(variant.fields[field].ty.to_token_stream(), true) {
            let name = lifetime.name();
            diagnostics.report_over(&lifetime.tokens, &rules::SOURCE_BORROWS, &[&name]);
            variant.source = SourceOf::None;
        }
    }
}

/// The lifetimes of the item.
struct Borrows<'a> {
    lifetimes: Vec<&'a Lifetime>,
}

/// A lifetime in a type.
struct Borrow {
    /// The tokens of the lifetime: `'a`, `'_`, the `&` of a reference without a lifetime, or `Self`.
    tokens: TokenStream,
    lifetime: Option<Ident>,
}

impl Borrow {
    fn name(&self) -> String {
        match &self.lifetime {
            Some(lifetime) => format!("'{lifetime}"),
            None => "'_".to_owned(),
        }
    }
}

impl<'a> Borrows<'a> {
    fn of(generics: &'a Generics) -> Self {
        let params = generics.lifetimes().map(|param| &param.lifetime);
        Self {
            lifetimes: params.filter(|param| !is_static(param, generics)).collect(),
        }
    }

    /// Returns the first lifetime of the item in a type. An omitted lifetime counts if `elided` is set. In the type of a function,
    /// an omitted lifetime belongs to the function.
    fn find(&self, ty: TokenStream, elided: bool) -> Option<Borrow> {
        let mut elided_here = elided;
        let mut tokens = ty.into_iter().peekable();
        let mut last = None;
        while let Some(token) = tokens.next() {
            let borrow = match &token {
                TokenTree::Punct(punct) if punct.as_char() == '\'' => match tokens.next() {
                    Some(TokenTree::Ident(name)) => self.named(&token, name, elided_here),
                    _ => None,
                },
                TokenTree::Punct(punct) if punct.as_char() == '&' => {
                    let has_lifetime = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '\'');
                    (elided_here && !has_lifetime).then(|| Borrow {
                        tokens: token.to_token_stream(),
                        lifetime: None,
                    })
                }
                TokenTree::Punct(punct) => {
                    match (last, punct.as_char()) {
                        // The return type of a function.
                        (Some('-'), '>') => elided_here = false,
                        (_, ',') => elided_here = elided,
                        _ => {}
                    }
                    None
                }
                TokenTree::Ident(name) if name == "Self" => {
                    self.lifetimes.first().map(|lifetime| Borrow {
                        tokens: token.to_token_stream(),
                        lifetime: Some(lifetime.ident.clone()),
                    })
                }
                TokenTree::Group(group) => {
                    let has_parameters =
                        group.delimiter() == Delimiter::Parenthesis && last == Some(WORD);
                    self.find(group.stream(), elided_here && !has_parameters)
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) => None,
            };
            if borrow.is_some() {
                return borrow;
            }
            last = Some(match &token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => WORD,
            });
        }
        None
    }

    /// Returns the lifetime `'name`, if it belongs to the item.
    fn named(&self, quote: &TokenTree, name: Ident, elided: bool) -> Option<Borrow> {
        let is_of_item = self.lifetimes.iter().any(|own| own.ident == name);
        (is_of_item || elided && name == "_").then(|| Borrow {
            tokens: [quote.clone(), TokenTree::Ident(name.clone())]
                .into_iter()
                .collect(),
            lifetime: Some(name),
        })
    }
}

/// Returns whether a bound requires the parameter to be `'static`.
fn is_static(param: &Lifetime, generics: &Generics) -> bool {
    let of_params = generics
        .lifetimes()
        .map(|other| (&other.lifetime, &other.bounds));
    let clause = generics.where_clause.iter();
    let of_clause = clause
        .flat_map(|clause| &clause.predicates)
        .filter_map(|predicate| match predicate {
            WherePredicate::Lifetime(predicate) => Some((&predicate.lifetime, &predicate.bounds)),
            _ => None,
        });
    of_params
        .chain(of_clause)
        .any(|(other, bounds)| other == param && bounds.iter().any(|bound| bound.ident == "static"))
}

/// Represents a name before the parameters of a function: `fn(..)`, `Fn(..)`.
const WORD: char = 'a';
