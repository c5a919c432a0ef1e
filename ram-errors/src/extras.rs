//! What few codes have beside texts and status: limits, props, that others may have them too.

use core::slice;

use crate::Limit;

/// Names and values.
type Props = &'static [(&'static str, &'static str)];

/// A row of a table beside that of the specs.
pub struct Extras {
    /// The number of the spec in the table of its type.
    pub(crate) number: usize,
    pub(crate) limits: &'static [Limit],
    pub(crate) props: Props,
    /// Other specs may have this code: the author said `shared`.
    pub(crate) shared: bool,
}

/// The rows, by the number of the spec: how many of the limits and props that are left are its own, and whether others may
/// have its code.
#[must_use]
pub const fn extras<const N: usize>(
    rows: [(usize, usize, usize, bool); N],
    mut limits: &'static [Limit],
    mut props: Props,
) -> [Extras; N] {
    const NONE: Extras = Extras {
        number: 0,
        limits: &[],
        props: &[],
        shared: false,
    };
    let mut extras = [NONE; N];
    let mut place = 0;
    while place < N {
        let (number, limit_count, prop_count, shared) = rows[place];
        let mut row = Extras {
            number,
            shared,
            ..NONE
        };
        if limit_count > 0 {
            (row.limits, limits) = split(limits, limit_count);
        }
        if prop_count > 0 {
            (row.props, props) = split(props, prop_count);
        }
        extras[place] = row;
        place += 1;
    }
    extras
}

/// The first ones, and the others.
const fn split<T>(all: &'static [T], count: usize) -> (&'static [T], &'static [T]) {
    match (all, count) {
        // Const evaluation takes its time over `split_at`, and few have more than one.
        ([first, others @ ..], 1) => (slice::from_ref(first), others),
        _ => all.split_at(count),
    }
}
