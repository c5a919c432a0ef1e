//! `public` and `public = ".."`.

use syn::parse::ParseStream;

use super::{after_equals, ends};
use crate::attr::keys::Key;
use crate::attr::literal::SpannedString;

#[derive(Clone)]
pub(crate) enum Public {
    /// Clients receive the message.
    Message,
    /// Clients receive this message instead.
    Own(SpannedString),
}

impl Public {
    pub(in crate::attr) fn parse(input: ParseStream) -> syn::Result<Self> {
        if ends(input) {
            return Ok(Self::Message);
        }
        after_equals(Key::Public, input).map(Self::Own)
    }
}
