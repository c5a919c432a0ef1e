//! Limits, as the key `limit` declares them.

use core::fmt;

use crate::const_eval::string;

/// A limit that an error is about: a quota, a length or a range.
///
/// Both bounds are part of the range, and they are counted in the [`unit`](Self::unit), if there is one. It prints as
/// people read it.
///
/// [`RamError::ensure`](crate::RamError::ensure) compares numbers with the limit of a code that has no name. It compares
/// strings with that limit if the unit is `characters`, `bytes` or `numbers`. A code that declares nothing else never permits
/// a string if its limit has another unit or none.
///
/// ```
/// use ram_errors::{HasCatalog, RamApiError};
///
/// let spec = RamApiError::CATALOG.get("InvalidParameter.UserName.Length").unwrap();
/// let limit = spec.limits()[0];
/// assert_eq!((limit.min(), limit.max(), limit.unit()), (1, 64, Some("characters")));
/// assert_eq!(limit.to_string(), "1 to 64 characters");
/// assert!(limit.permits(64) && !limit.permits(65) && !limit.permits(0));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limit {
    // Empty where there is none, as is the unit.
    name: &'static str,
    min: u64,
    max: u64,
    unit: &'static str,
    // Follows from the unit.
    unit_kind: UnitKind,
}

/// What a unit counts in a string.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum UnitKind {
    Characters,
    Bytes,
    /// ASCII digits. A string with any other character is refused.
    Numbers,
    /// The limit does not apply to strings.
    Other,
}

impl UnitKind {
    const fn of(unit: &str) -> Self {
        match unit.as_bytes() {
            b"characters" => Self::Characters,
            b"bytes" => Self::Bytes,
            b"numbers" => Self::Numbers,
            _ => Self::Other,
        }
    }
}

/// The limits of a type: name, smallest and largest value, unit; a text that is empty is none.
#[must_use]
pub const fn limits<const N: usize>(
    rows: [(&'static str, u64, u64, &'static str); N],
) -> [Limit; N] {
    const NONE: Limit = Limit {
        name: "",
        min: 0,
        max: 0,
        unit: "",
        unit_kind: UnitKind::Other,
    };
    let mut limits = [NONE; N];
    let mut place = 0;
    while place < N {
        let (name, min, max, unit) = rows[place];
        limits[place] = Limit {
            name,
            min,
            max,
            unit,
            unit_kind: UnitKind::of(unit),
        };
        place += 1;
    }
    limits
}

impl Limit {
    /// The name in `limit(system = 20, custom = 5)`; `None` for the one limit of a code that has just one.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        string::non_empty(self.name)
    }

    /// The smallest value that is permitted. `0` where only an upper bound is given.
    #[must_use]
    pub const fn min(&self) -> u64 {
        self.min
    }

    /// The largest value that is permitted.
    #[must_use]
    pub const fn max(&self) -> u64 {
        self.max
    }

    /// What is counted: "characters", "bytes". `None` where the code says it itself.
    #[must_use]
    pub const fn unit(&self) -> Option<&'static str> {
        string::non_empty(self.unit)
    }

    #[inline]
    pub(crate) const fn unit_kind(&self) -> UnitKind {
        self.unit_kind
    }

    /// Whether both are the same limit.
    pub(crate) const fn is_same(&self, other: &Self) -> bool {
        let Self {
            name,
            min,
            max,
            unit,
            unit_kind: _, // It follows from the unit.
        } = self;
        *min == other.min
            && *max == other.max
            && string::same(name, other.name)
            && string::same(unit, other.unit)
    }

    /// Whether `value` lies within the limit, bounds included.
    #[must_use]
    #[inline]
    pub const fn permits(&self, value: u64) -> bool {
        self.min <= value && value <= self.max
    }
}

#[expect(
    clippy::missing_fields_in_debug,
    reason = "`unit_kind` follows from the unit"
)]
impl fmt::Debug for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limit")
            .field("name", &self.name())
            .field("min", &self.min)
            .field("max", &self.max)
            .field("unit", &self.unit())
            .finish()
    }
}

/// `at most 100`, `1 to 64 characters`, `6 numbers`, `system: at most 20`.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.name() {
            write!(f, "{name}: ")?;
        }
        let range = Range {
            min: self.min,
            max: self.max,
            unit: self.unit(),
        };
        write!(f, "{range}")
    }
}

/// A limit without its name.
pub(crate) struct Range<'a> {
    pub(crate) min: u64,
    pub(crate) max: u64,
    pub(crate) unit: Option<&'a str>,
}

impl fmt::Display for Range<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (0, max) => write!(f, "at most {max}")?,
            (min, max) if min == max => write!(f, "{max}")?,
            (min, max) => write!(f, "{min} to {max}")?,
        }
        match self.unit {
            Some(unit) => write!(f, " {unit}"),
            None => Ok(()),
        }
    }
}
