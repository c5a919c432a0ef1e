//! Finds the rows of a type that decoding tries, and the depth of `other` variants. Generated impls of `Decode` call
//! it.

use crate::ErrorSpec;
use crate::decode::Candidates;

/// Returns the row of the candidates in the table of a type without `shared` codes, if the row is from `start` to `end`,
/// exclusive.
#[inline]
#[must_use]
pub fn own_row(
    own: &[ErrorSpec],
    start: usize,
    end: usize,
    candidates: Candidates<'_>,
) -> Option<usize> {
    match candidates {
        Candidates::OfSpec(spec) => match row_of(own, spec) {
            Some(row) => (start..end).contains(&row).then_some(row),
            // The spec belongs to another type, which permits other specs of its code.
            None if spec.is_shared => find_row(own, start, end, |own| own.code == spec.code),
            None => None,
        },
        Candidates::OfCode(code) => find_row(own, start, end, |own| own.code == code),
    }
}

/// Returns the same as [`own_row`] for a type with `shared` codes: the first row of the candidates from `start` on.
#[must_use]
pub fn own_row_or_shared(
    own: &[ErrorSpec],
    start: usize,
    end: usize,
    candidates: Candidates<'_>,
) -> Option<usize> {
    match candidates {
        Candidates::OfSpec(spec) => row_of(own, spec)
            .filter(|row| (start..end).contains(row))
            .or_else(|| {
                find_row(own, start, end, |own| {
                    (own.is_shared || spec.is_shared) && own.code == spec.code
                })
            }),
        Candidates::OfCode(code) => find_row(own, start, end, |own| own.code == code),
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
fn find_row(
    own: &[ErrorSpec],
    start: usize,
    end: usize,
    is_meant: impl Fn(&ErrorSpec) -> bool,
) -> Option<usize> {
    let row = own.get(start..end)?.iter().position(is_meant);
    row.map(|row| start + row)
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
