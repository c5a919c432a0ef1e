//! What is wrong with an item: all of it, each at its token.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

use crate::rules::Rule;

/// Collects findings, so that one mistake does not hide the next.
#[derive(Default)]
pub(crate) struct Findings(Vec<syn::Error>);

impl Findings {
    /// Reports `rule` at `span`; `facts` fill the gaps in its text.
    pub(crate) fn report(&mut self, span: Span, rule: &Rule, facts: &[&dyn ToString]) {
        self.0.push(syn::Error::new(span, rule.text(facts)));
    }

    /// The same over several tokens.
    pub(crate) fn report_over(
        &mut self,
        tokens: &dyn ToTokens,
        rule: &Rule,
        facts: &[&dyn ToString],
    ) {
        self.0.push(syn::Error::new_spanned(
            tokens.to_token_stream(),
            rule.text(facts),
        ));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A `compile_error!` for each finding.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0
            .into_iter()
            .map(syn::Error::into_compile_error)
            .collect()
    }
}
