//! The perfect hash over codes.

use super::spec_list::SpecList;
use crate::{Catalog, ErrorSpec};

// The derive makes the index of a type that includes no other with the same functions.
ram_errors_macros::code_index!();

/// The catalog of a type that includes no other, with the index that the derive made: a perfect hash, by displacing. A
/// code's hash gives its bucket, and the displacement that is stored there, together with the hash, its slot. No two codes
/// have the same, so one comparison decides.
///
/// `keys` are in the order of the slots, as are `rows`, the places of their specs; `specs` and `hashes`, of eight bytes each,
/// are in the order of declaration.
pub const fn indexed(
    name: &'static str,
    displacements: &'static [u16],
    keys: &'static [u8],
    rows: &'static [u16],
    specs: &'static [ErrorSpec],
    hashes: &'static [u8],
) -> Catalog {
    Catalog {
        name,
        displacements,
        keys,
        numbers: rows,
        specs: SpecList::Own(specs),
        hashes,
        complete: true,
    }
}
