//! The parts that few codes have beside strings and status. They are kept in a table of their own, so that a code without
//! them has no row in it.

use core::slice;

use super::constraint::Constraints;
use super::limit::Limit;

/// Names and values of properties.
type Props = &'static [(&'static str, &'static str)];

/// Names and values of headers.
type Headers = &'static [(&'static str, &'static str)];

/// The parts that few codes have beside strings and status.
#[derive(Clone, Copy)]
pub struct Extras {
    /// The row of the spec in the table of its type.
    pub(crate) spec: usize,
    pub(crate) limits: &'static [Limit],
    pub(crate) props: Props,
    pub(crate) constraints: Option<&'static Constraints>,
    /// The public message if the message and the status do not determine it, and otherwise an empty string.
    pub(crate) public: &'static str,
    /// The title, or an empty string.
    pub(crate) title: &'static str,
    /// The constant headers.
    pub(crate) headers: Headers,
}

impl Extras {
    /// The value for a spec without extras.
    pub(crate) const NONE: &'static Self = &Self {
        spec: 0,
        limits: &[],
        props: &[],
        constraints: None,
        public: "",
        title: "",
        headers: &[],
    };

    /// Returns the limit without a name, which is the only limit of its code.
    #[inline]
    pub(crate) fn unnamed_limit(&self) -> Option<&'static Limit> {
        match self.limits {
            [limit] if limit.name().is_none() => Some(limit),
            _ => None,
        }
    }
}

/// [`Extras`] as the derive macro generates them: with the number of limits and properties in place of the slices.
pub struct ExtraRow {
    /// The row of the spec in the table of its type.
    pub spec: usize,
    /// The number of limits that belong to the spec. They follow the limits of the row before.
    pub limits: usize,
    /// The number of properties that belong to the spec. They follow the properties of the row before.
    pub props: usize,
    /// Whether the next row of the constraints belongs to the spec.
    pub constraints: bool,
    /// The public message if the message and the status do not determine it, and otherwise an empty string.
    pub public: &'static str,
    /// The value of `title`.
    pub title: &'static str,
    /// The value of `headers`.
    pub headers: Headers,
}

/// Returns the table of extras in the order of the specs.
#[must_use]
pub const fn extras<const N: usize>(
    rows: &[ExtraRow; N],
    mut limits: &'static [Limit],
    mut props: Props,
    mut constraints: &'static [Constraints],
) -> [Extras; N] {
    let mut extras = [*Extras::NONE; N];
    let mut place = 0;
    while place < N {
        let ExtraRow {
            spec,
            limits: limit_count,
            props: prop_count,
            constraints: has_constraints,
            public,
            title,
            headers,
        } = rows[place];
        let mut row = Extras {
            spec,
            public,
            title,
            headers,
            ..*Extras::NONE
        };
        if limit_count > 0 {
            (row.limits, limits) = split(limits, limit_count);
        }
        if prop_count > 0 {
            (row.props, props) = split(props, prop_count);
        }
        if has_constraints {
            if let [first, others @ ..] = constraints {
                (row.constraints, constraints) = (Some(first), others);
            }
        }
        extras[place] = row;
        place += 1;
    }
    extras
}

/// Returns the first `count` items and the remaining ones.
const fn split<T>(all: &'static [T], count: usize) -> (&'static [T], &'static [T]) {
    match (all, count) {
        // Most specs have one item. Const evaluation interprets the calls of `split_at`, but not this pattern.
        ([first, others @ ..], 1) => (slice::from_ref(first), others),
        _ => all.split_at(count),
    }
}
