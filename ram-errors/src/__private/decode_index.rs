//! Finds the rows of a type that decoding tries, and the depth of `other` variants. Generated impls of `Decode` call these
//! functions.

use crate::ErrorSpec;
use crate::decode::Candidates;

/// Returns the first row of the candidates in the table of a type, from `start` to `end`, exclusive.
#[inline]
#[must_use]
pub fn own_row(
    own: &[ErrorSpec],
    start: usize,
    end: usize,
    candidates: Candidates<'_>,
) -> Option<usize> {
    match candidates {
        Candidates::OfSpec(spec) => row_of(own, spec).filter(|row| (start..end).contains(row)),
        Candidates::OfCode(code) => row_of_code(own, start, end, code),
    }
}

/// Returns the row, computed from the address of the spec. Returns `None` if the spec belongs to another table.
#[inline]
fn row_of(own: &[ErrorSpec], spec: &ErrorSpec) -> Option<usize> {
    let distance = core::ptr::from_ref(spec)
        .addr()
        .wrapping_sub(own.as_ptr().addr());
    (distance < size_of_val(own)).then(|| distance / size_of::<ErrorSpec>())
}

#[cold]
fn row_of_code(own: &[ErrorSpec], start: usize, end: usize, code: &str) -> Option<usize> {
    let rows = own.get(start..end)?;
    let row = rows.iter().position(|spec| spec.code == code)?;
    Some(start + row)
}

/// Returns the depth of the outermost `other` variant over types with these depths. `usize::MAX` represents no such variant.
#[must_use]
pub const fn depth_over(mut included: &[usize]) -> usize {
    let mut least = usize::MAX;
    while let [depth, rest @ ..] = included {
        if *depth < least {
            least = *depth;
        }
        included = rest;
    }
    least.saturating_add(1)
}

/// Returns whether the `other` variant of an included type is the outermost one of a type with this depth.
#[must_use]
pub const fn is_outermost(included: usize, depth: usize) -> bool {
    depth != usize::MAX && included.saturating_add(1) == depth
}
