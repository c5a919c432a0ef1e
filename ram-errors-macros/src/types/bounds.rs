//! The bounds that the generated code needs.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, WhereClause, WherePredicate, parse_quote};

/// Bounds that the generated code needs, without duplicates, in the order of insertion.
#[derive(Default, Clone)]
pub(crate) struct Bounds {
    of_type: BTreeMap<String, Vec<String>>,
    predicates: Vec<WherePredicate>,
    /// Bounds without parameters, which can be unsatisfied.
    conditions: Vec<WherePredicate>,
}

impl Bounds {
    pub(crate) fn require(&mut self, ty: &dyn ToTokens, bound: &TokenStream) {
        let bounds = self
            .of_type
            .entry(ty.to_token_stream().to_string())
            .or_default();
        let text = bound.to_string();
        if !bounds.contains(&text) {
            bounds.push(text);
            self.predicates.push(parse_quote!(#ty: #bound));
        }
    }

    /// Adds a bound. A type that does not satisfy it has no impl.
    pub(crate) fn require_if(&mut self, condition: WherePredicate) {
        self.conditions.push(condition);
    }

    pub(crate) fn without_conditions(mut self) -> Self {
        self.conditions.clear();
        self
    }

    /// Returns the where clause of the item with these bounds.
    pub(crate) fn where_clause(self, generics: &Generics) -> Option<WhereClause> {
        if self.predicates.is_empty() && self.conditions.is_empty() {
            return generics.where_clause.clone();
        }
        let mut clause = generics
            .where_clause
            .clone()
            .unwrap_or_else(|| parse_quote!(where));
        clause.predicates.extend(self.predicates);
        clause.predicates.extend(self.conditions);
        Some(clause)
    }
}

/// Returns the type `Self`.
pub(crate) fn self_type() -> TokenStream {
    quote!(Self)
}
