//! The strings of an attribute, each resolved in its role. `model` calls these functions.

use proc_macro2::TokenStream;

use super::pieces::Template;
use super::resolve::resolve;
use super::scope::{Role, Scope};
use crate::attr::Message;
use crate::attr::literal::SpannedString;
use crate::diagnostics::Diagnostics;

pub(crate) fn message(
    message: &Message,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Template {
    resolve(message, Role::Message, scope, diagnostics)
}

/// Resolves the message of `#[error(..)]`. Its own derive reports its mistakes.
pub(crate) fn foreign_message(message: &Message, scope: &Scope<'_>) -> Template {
    let mut diagnostics = Diagnostics::default();
    let mut template = resolve(message, Role::Foreign, scope, &mut diagnostics);
    template.is_sound = diagnostics.is_empty();
    template
}

pub(crate) fn public(
    text: &SpannedString,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Template {
    resolve(&without_arguments(text), Role::Public, scope, diagnostics)
}

/// Returns the solution with its names filled in.
pub(crate) fn solution(
    text: &SpannedString,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> SpannedString {
    resolve(&without_arguments(text), Role::Solution, scope, diagnostics).display_text()
}

/// Returns the title with its names filled in.
pub(crate) fn title(
    text: &SpannedString,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> SpannedString {
    resolve(&without_arguments(text), Role::Title, scope, diagnostics).display_text()
}

/// Returns the URL with its names filled in.
pub(crate) fn url(
    text: &SpannedString,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> SpannedString {
    resolve(&without_arguments(text), Role::Url, scope, diagnostics).display_text()
}

fn without_arguments(text: &SpannedString) -> Message {
    Message {
        text: text.clone(),
        arguments: TokenStream::new(),
    }
}
