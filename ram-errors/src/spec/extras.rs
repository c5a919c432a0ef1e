//! What few codes have beside texts and status, so that the others pay nothing for it.

use core::slice;

use super::constraint::Constraints;
use super::limit::Limit;

/// Names and values.
type Props = &'static [(&'static str, &'static str)];

/// Names and values.
type Headers = &'static [(&'static str, &'static str)];

/// What few codes have beside texts and status.
#[derive(Clone, Copy)]
pub struct Extras {
    /// The row of the spec in the table of its type.
    pub(crate) spec: usize,
    pub(crate) limits: &'static [Limit],
    pub(crate) props: Props,
    pub(crate) constraints: Option<&'static Constraints>,
    /// The public message, where it does not follow from message and status; else empty.
    pub(crate) public: &'static str,
    /// Other specs may have this code.
    pub(crate) shared: bool,
    /// The title; empty if there is none.
    pub(crate) title: &'static str,
    /// The constant headers.
    pub(crate) headers: Headers,
}

impl Extras {
    /// The extras of a spec that has none.
    pub(crate) const NONE: &'static Self = &Self {
        spec: 0,
        limits: &[],
        props: &[],
        constraints: None,
        public: "",
        shared: false,
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

/// [`Extras`] as the derive writes them, with the numbers of limits, props and constraints in place of the references.
pub struct ExtraRow {
    /// The row of the spec in the table of its type.
    pub spec: usize,
    /// How many of the limits that are left are those of the spec.
    pub limits: usize,
    /// How many of the props that are left are those of the spec.
    pub props: usize,
    /// The next row of the constraints is that of the spec.
    pub constraints: bool,
    /// The public message, where it does not follow from message and status; else empty.
    pub public: &'static str,
    /// Other specs may have this code.
    pub shared: bool,
    /// The value of `title`.
    pub title: &'static str,
    /// The value of `headers`.
    pub headers: Headers,
}

/// The table of extras, in the order of the specs.
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
            shared,
            title,
            headers,
        } = rows[place];
        let mut row = Extras {
            spec,
            public,
            shared,
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

/// The first ones, and the others.
const fn split<T>(all: &'static [T], count: usize) -> (&'static [T], &'static [T]) {
    match (all, count) {
        // Const evaluation takes its time over `split_at`, and few have more than one.
        ([first, others @ ..], 1) => (slice::from_ref(first), others),
        _ => all.split_at(count),
    }
}
