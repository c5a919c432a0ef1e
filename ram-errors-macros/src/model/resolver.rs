//! What a variant is resolved from, and where its diagnostics go. The files beside this one implement the steps.

use syn::Ident;

use super::Field;
use crate::attr::Attrs;
use crate::attr::thiserror::Foreign;
use crate::diagnostics::Diagnostics;

/// What a variant is resolved from.
pub(super) struct Input<'a, 'b> {
    pub(super) ident: &'a Ident,
    /// Neither `()` nor `{}` follows the name.
    pub(super) is_unit: bool,
    pub(super) attrs: &'b Attrs,
    /// What the enum says; none for a struct, where one attribute says both.
    pub(super) defaults: Option<&'b Attrs>,
    pub(super) foreign: Option<&'b Foreign>,
    pub(super) foreign_default: Option<&'b Foreign>,
    pub(super) is_foreign: bool,
    pub(super) writes_display: bool,
    /// How many diagnostics there were before the attributes of the variant were read.
    pub(super) known_diagnostics: usize,
}

pub(super) struct Resolver<'a, 'b, 'f> {
    pub(super) input: Input<'a, 'b>,
    pub(super) fields: Vec<Field<'a>>,
    pub(super) diagnostics: &'f mut Diagnostics,
}
