//! The limits that the key `limit` declares.

use core::fmt;

use crate::const_eval::string;

/// A limit that an error reports: a quota, a length or a range.
///
/// Both bounds are inclusive and are counted in the [`unit`](Self::unit), if the limit has a unit. `Display` writes the
/// limit in words.
///
/// [`RamError::ensure`](crate::RamError::ensure) compares a number with the limit of a code that has no name. It compares a
/// string with that limit if the unit is `characters`, `bytes` or `numbers`. A code whose only constraint is a limit with
/// another unit, or without a unit, never permits a string.
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
    // An absent name or unit is empty.
    name: &'static str,
    min: u64,
    max: u64,
    unit: &'static str,
    // The kind is determined by `unit`.
    unit_kind: UnitKind,
}

/// The kind of a unit, which determines what the limit counts in a string.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum UnitKind {
    Characters,
    Bytes,
    /// The limit counts ASCII digits, and does not permit a string with other characters.
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

/// Returns the limits of a type. Each row has the name, the smallest value, the largest value and the unit. An absent name
/// or unit is an empty string.
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
    /// Returns the name, such as `system` in `limit(system = 20, custom = 5)`. Returns `None` if the limit has no name.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, LimitExceeded, code};
    ///
    /// const POLICIES: &ErrorSpec = code!(LimitExceeded, "LimitExceeded.User.Policy");
    /// assert_eq!(POLICIES.limits()[0].name(), Some("system"));
    /// ```
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        string::non_empty(self.name)
    }

    /// Returns the smallest permitted value. It is 0 if only an upper bound is declared.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const LENGTH: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.UserName.Length");
    /// assert_eq!(LENGTH.limits()[0].min(), 1);
    /// ```
    #[must_use]
    pub const fn min(&self) -> u64 {
        self.min
    }

    /// Returns the largest permitted value.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const LENGTH: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.UserName.Length");
    /// assert_eq!(LENGTH.limits()[0].max(), 64);
    /// ```
    #[must_use]
    pub const fn max(&self) -> u64 {
        self.max
    }

    /// Returns the unit in which the bounds are counted, such as `characters` or `bytes`. Returns `None` if the code
    /// declares no unit.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const LENGTH: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.UserName.Length");
    /// assert_eq!(LENGTH.limits()[0].unit(), Some("characters"));
    /// ```
    #[must_use]
    pub const fn unit(&self) -> Option<&'static str> {
        string::non_empty(self.unit)
    }

    #[inline]
    pub(crate) const fn unit_kind(&self) -> UnitKind {
        self.unit_kind
    }

    /// Returns whether both limits are equal.
    pub(crate) const fn is_same(&self, other: &Self) -> bool {
        let Self {
            name,
            min,
            max,
            unit,
            unit_kind: _, // `unit` determines it.
        } = self;
        *min == other.min
            && *max == other.max
            && string::same(name, other.name)
            && string::same(unit, other.unit)
    }

    /// Returns whether `value` is within the limit. The bounds are inclusive.
    ///
    /// ```
    /// use ram_errors::{ErrorSpec, InvalidParameter, code};
    ///
    /// const LENGTH: &ErrorSpec = code!(InvalidParameter, "InvalidParameter.UserName.Length");
    /// let limit = LENGTH.limits()[0];
    /// assert!(limit.permits(1) && limit.permits(64) && !limit.permits(65));
    /// ```
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

/// Writes the limit in words: `at most 100`, `1 to 64 characters`, `6 numbers`, `system: at most 20`.
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
