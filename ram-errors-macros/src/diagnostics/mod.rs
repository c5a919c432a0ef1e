//! Collects the errors of an item, each with its span.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

mod rule;
pub(crate) mod rules;
pub(crate) mod suggest;

pub(crate) use self::rule::Rule;

/// Collects diagnostics, so that one mistake does not hide the next.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
    inherited: Vec<Inherited>,
}

/// A diagnostic in a string of the enum, and the variants that inherit the string and have the diagnostic.
struct Inherited {
    error: syn::Error,
    variants: Vec<String>,
}

/// How many variants an inherited diagnostic names.
const NAMED: usize = 3;

impl Diagnostics {
    /// Reports `rule` at `span`. `facts` fill the gaps in its message.
    pub(crate) fn report<const FACTS: usize>(
        &mut self,
        span: Span,
        rule: &Rule<FACTS>,
        facts: &[&dyn ToString; FACTS],
    ) {
        self.errors.push(syn::Error::new(span, rule.message(facts)));
    }

    /// Reports `rule` at the span of several tokens.
    pub(crate) fn report_over<const FACTS: usize>(
        &mut self,
        tokens: &dyn ToTokens,
        rule: &Rule<FACTS>,
        facts: &[&dyn ToString; FACTS],
    ) {
        self.errors.push(syn::Error::new_spanned(
            tokens.to_token_stream(),
            rule.message(facts),
        ));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty() && self.inherited.is_empty()
    }

    /// Returns how many diagnostics there are. One that several variants inherit counts for each.
    pub(crate) fn count(&self) -> usize {
        let inherited = self.inherited.iter().map(|known| known.variants.len());
        self.errors.len() + inherited.sum::<usize>()
    }

    /// Adds the diagnostics of a string that the variant inherits. Equal diagnostics of several variants become one.
    pub(crate) fn inherit(&mut self, variant: &Ident, found: Self) {
        for error in found.errors {
            let text = error.to_string();
            let mut known = self.inherited.iter_mut();
            if let Some(known) = known.find(|known| known.error.to_string() == text) {
                known.variants.push(variant.to_string());
            } else {
                self.inherited.push(Inherited {
                    error,
                    variants: vec![variant.to_string()],
                });
            }
        }
    }

    /// Returns a `compile_error!` for each diagnostic.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        let inherited = self.inherited.into_iter().map(Inherited::into_error);
        self.errors
            .into_iter()
            .chain(inherited)
            .map(syn::Error::into_compile_error)
            .collect()
    }
}

impl Inherited {
    fn into_error(self) -> syn::Error {
        let names: Vec<String> = self
            .variants
            .iter()
            .take(NAMED)
            .map(|name| format!("`{name}`"))
            .collect();
        let mut names = names.join(", ");
        if let Some(more @ 1..) = self.variants.len().checked_sub(NAMED) {
            names.extend([" and ", &more.to_string(), " more"]);
        }
        let text = format!("{} (inherited by {names})", self.error);
        syn::Error::new(self.error.span(), text)
    }
}
