//! The catalog of a type that includes no other type. Generated code calls it.

use super::spec_list::SpecList;
use crate::{Catalog, ErrorSpec};

/// Returns the catalog over the index that the derive macro built.
///
/// `keys` and `rows`, the numbers of the specs, are in the order of the slots. `specs` is in the order of declaration.
pub const fn indexed(
    name: &'static str,
    displacements: &'static [u16],
    keys: &'static [u8],
    rows: &'static [u16],
    specs: &'static [ErrorSpec],
) -> Catalog {
    Catalog {
        name,
        displacements,
        keys,
        numbers: rows,
        specs: SpecList::Own(specs),
        complete: true,
    }
}
