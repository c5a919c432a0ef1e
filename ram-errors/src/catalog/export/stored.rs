//! A catalog as data: its stored form, and parsing it.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize, Serializer};

use crate::spec::constraint::pattern;
use crate::spec::limit;
use crate::spec::parts::SpecParts;
use crate::{Catalog, Chars, ErrorSpec, Limit};

/// A stored catalog, with which [`Catalog::diff`] compares a catalog. A [`Catalog`] serializes as a `StoredCatalog`.
///
/// This is version 1 of the format:
///
/// ```json
/// {
///   "version": 1,
///   "codes": [
///     {
///       "code": "LimitExceeded.User.Policy",
///       "status": 409,
///       "message": "The policy count of the user attached policies beyond the current limits.",
///       "solution": "Remove one or more of the target policy type from the target RAM user.",
///       "url": "https://api.aliyun.com/troubleshoot?q=LimitExceeded.User.Policy&product=Ram",
///       "limits": [
///         { "name": "system", "min": 0, "max": 20 },
///         { "name": "custom", "min": 0, "max": 5, "unit": "policies" }
///       ],
///       "chars": "A-Za-z0-9._-",
///       "one_of": ["System", "Custom"],
///       "check": true,
///       "props": { "retry": "no" },
///       "title": "Too many policies",
///       "headers": [{ "name": "Retry-After", "value": "60" }]
///     }
///   ]
/// }
/// ```
///
/// The codes are in the order of [`Catalog::iter`]. A `shared` code has an element for each of its specs. `code` and
/// `status` are always present, as are `min` and `max` of a limit. Absent parts of a spec are left out:
///
/// - `message`, as described at [`ErrorSpec::message`];
/// - `public`, the public message, if the message and the status do not determine it;
/// - `solution`, `url`, `title`, `name` and `unit`;
/// - `chars`: letters, digits, then other characters;
/// - `check`, which is `true` if there is a function;
/// - `limits`, `one_of`, `props` and `headers`, if they are empty.
///
/// `status` is an HTTP status from 300 to 599. `min` and `max` are inclusive and are integers from 0 to 2<sup>64</sup> - 1.
///
/// A spec serializes as an element of `codes`, and a limit as an element of `limits`. Every change of the format, additions
/// included, gets a new version number.
///
/// Deserializing fails for another version, for a missing field and for an unknown field, so no content of a file is
/// ignored.
///
/// ```
/// use ram_errors::{HasCatalog, LimitExceeded, StoredCatalog};
///
/// let text = serde_json::to_string_pretty(LimitExceeded::CATALOG)?;
/// let stored: StoredCatalog = serde_json::from_str(&text)?;
/// assert_eq!(stored, StoredCatalog::from(LimitExceeded::CATALOG));
///
/// let error = serde_json::from_str::<StoredCatalog>(r#"{"version": 2}"#).unwrap_err();
/// assert!(error.to_string().starts_with("version 2 of a stored catalog is not known; this is version 1"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoredCatalog {
    version: Version,
    pub(super) codes: Vec<StoredSpec>,
}

/// The only version of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
struct Version;

impl Version {
    const NUMBER: u64 = 1;
}

impl TryFrom<u64> for Version {
    type Error = String;

    fn try_from(number: u64) -> Result<Self, String> {
        if number == Self::NUMBER {
            Ok(Self)
        } else {
            Err(format!(
                "version {number} of a stored catalog is not known; this is version {}",
                Self::NUMBER
            ))
        }
    }
}

impl From<Version> for u64 {
    fn from(Version: Version) -> Self {
        Version::NUMBER
    }
}

/// Borrowed if it comes from a catalog.
pub(super) type Text = Cow<'static, str>;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredSpec {
    pub(super) code: Text,
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) public: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) solution: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) limits: Vec<StoredLimit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) chars: Option<StoredChars>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) one_of: Vec<Text>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(super) check: bool,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) props: BTreeMap<Text, Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<Text>,
    /// A list, because several headers can have the same name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<StoredHeader>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredHeader {
    pub(super) name: Text,
    pub(super) value: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredLimit {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Text>,
    pub(super) min: u64,
    pub(super) max: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<Text>,
}

/// The allowed characters, stored as a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
pub(super) struct StoredChars(pub(super) Chars);

impl TryFrom<Cow<'_, str>> for StoredChars {
    type Error = String;

    fn try_from(pattern: Cow<'_, str>) -> Result<Self, String> {
        match pattern::parse(&pattern) {
            Ok(set) => Ok(Self(Chars::of(set))),
            Err(_) => Err(format!(
                "{pattern:?} has no ASCII ranges and characters such as \"A-Za-z0-9._-\""
            )),
        }
    }
}

impl From<StoredChars> for String {
    fn from(StoredChars(chars): StoredChars) -> Self {
        chars.to_pattern()
    }
}

impl From<&Catalog> for StoredCatalog {
    fn from(catalog: &Catalog) -> Self {
        catalog.iter().collect()
    }
}

/// Collects specs into a part of a catalog.
///
/// ```
/// use ram_errors::{HasCatalog, RamApiError, StoredCatalog};
///
/// let denied: StoredCatalog = RamApiError::CATALOG.iter().filter(|spec| spec.status() == 403).collect();
/// assert!(serde_json::to_string(&denied)?.starts_with(r#"{"version":1,"codes":[{"code":"NoPermission","#));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl FromIterator<&'static ErrorSpec> for StoredCatalog {
    fn from_iter<I: IntoIterator<Item = &'static ErrorSpec>>(specs: I) -> Self {
        Self {
            version: Version,
            codes: specs.into_iter().map(StoredSpec::from).collect(),
        }
    }
}

impl From<&ErrorSpec> for StoredSpec {
    fn from(spec: &ErrorSpec) -> Self {
        let SpecParts {
            code,
            status,
            message,
            public,
            solution,
            url,
            limits,
            chars,
            one_of,
            check,
            props,
            title,
            headers,
        } = spec.parts();
        Self {
            code: Cow::Borrowed(code),
            status,
            message: message.map(Cow::Borrowed),
            public: public.map(Cow::Borrowed),
            solution: solution.map(Cow::Borrowed),
            url: url.map(Cow::Borrowed),
            limits: limits.iter().map(StoredLimit::from).collect(),
            chars: chars.copied().map(StoredChars),
            one_of: one_of.iter().copied().map(Cow::Borrowed).collect(),
            check: check.is_some(),
            props: props
                .iter()
                .map(|&(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value)))
                .collect(),
            title: title.map(Cow::Borrowed),
            headers: headers.iter().map(StoredHeader::from).collect(),
        }
    }
}

impl From<&(&'static str, &'static str)> for StoredHeader {
    fn from((name, value): &(&'static str, &'static str)) -> Self {
        Self {
            name: Cow::Borrowed(name),
            value: Cow::Borrowed(value),
        }
    }
}

impl From<&Limit> for StoredLimit {
    fn from(limit: &Limit) -> Self {
        Self {
            name: limit.name().map(Cow::Borrowed),
            min: limit.min(),
            max: limit.max(),
            unit: limit.unit().map(Cow::Borrowed),
        }
    }
}

impl StoredLimit {
    /// Returns the limit without its name, as the `Display` of [`Limit`] writes it.
    pub(super) fn range(&self) -> String {
        let range = limit::Range {
            min: self.min,
            max: self.max,
            unit: self.unit.as_deref(),
        };
        format!("{range}")
    }
}

/// Serializes as version 1 of a [`StoredCatalog`].
impl Serialize for Catalog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StoredCatalog::from(self).serialize(serializer)
    }
}

/// Serializes as an element of `codes` in a [`StoredCatalog`].
impl Serialize for ErrorSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StoredSpec::from(self).serialize(serializer)
    }
}

/// Serializes as an element of `limits` in a [`StoredCatalog`].
impl Serialize for Limit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StoredLimit::from(self).serialize(serializer)
    }
}
