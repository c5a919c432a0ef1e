//! From a spec back to the variant of a type, and from type to type to an `other` variant: what `Decode` is made of.

use crate::{ErrorSpec, text};

/// The first of the type's own specs from `start` up to `end` that has the code of `spec`, the one a catalog found.
#[must_use]
pub fn own_with_code(
    own: &[ErrorSpec],
    start: usize,
    end: usize,
    spec: &ErrorSpec,
) -> Option<usize> {
    // Mostly `spec` is one of them, and its place says which.
    let distance = core::ptr::from_ref(spec)
        .addr()
        .wrapping_sub(own.as_ptr().addr());
    let index = distance / size_of::<ErrorSpec>();
    if (start..end).contains(&index) {
        return Some(index);
    }
    // Only a shared code can stand somewhere else too.
    let rest = own.get(start..end)?;
    let has_code = |own: &ErrorSpec| own.is_shared() && text::same(own.code, spec.code);
    rest.iter().position(has_code).map(|index| start + index)
}

/// The depth of the outermost `other` variant over types with these depths; `usize::MAX` stands for none.
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

/// Whether an included type's `other` variant is the outermost one of a type with that depth.
#[must_use]
pub const fn is_outermost(included: usize, depth: usize) -> bool {
    depth != usize::MAX && included.saturating_add(1) == depth
}
