//! The state of resolving a variant. The other files of this folder implement the steps.

use syn::Ident;

use super::Field;
use crate::attr::Attrs;
use crate::attr::thiserror::Foreign;
use crate::diagnostics::Diagnostics;

/// A variant that is being resolved.
pub(super) struct Input<'a, 'b> {
    pub(super) ident: &'a Ident,
    /// Whether the variant is a unit variant.
    pub(super) is_unit: bool,
    pub(super) attrs: &'b Attrs,
    /// The attributes of the enum; `None` for a struct, whose one attribute has the keys of both.
    pub(super) defaults: Option<&'b Attrs>,
    pub(super) foreign: Option<&'b Foreign>,
    pub(super) foreign_default: Option<&'b Foreign>,
    pub(super) is_foreign: bool,
    pub(super) writes_display: bool,
    /// The number of diagnostics before the attributes of the variant were parsed.
    pub(super) known_diagnostics: usize,
}

pub(super) struct Resolver<'a, 'b, 'f> {
    pub(super) input: Input<'a, 'b>,
    pub(super) fields: Vec<Field<'a>>,
    pub(super) diagnostics: &'f mut Diagnostics,
}
