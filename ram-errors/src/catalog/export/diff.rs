//! Compares a catalog with a stored one.

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::stored::{StoredChars, StoredHeader, StoredLimit, StoredSpec, Text};
use crate::spec::constraint::values_in_words;
use crate::{Catalog, StoredCatalog};

impl Catalog {
    /// Returns what was added, removed or changed since `previous` was stored.
    ///
    /// A test with these three lines guards the codes of a type. The catalog was stored in `errors.json` with
    /// `serde_json::to_string_pretty(ApiError::CATALOG)`:
    ///
    /// ```
    /// # use ram_errors::{HasCatalog, LimitExceeded as ApiError};
    /// # macro_rules! include_str { ($path:literal) => { &serde_json::to_string(ApiError::CATALOG).unwrap() }; }
    /// let stored = serde_json::from_str(include_str!("errors.json")).unwrap();
    /// let diff = ApiError::CATALOG.diff(&stored);
    /// assert!(diff.is_empty(), "the codes have changed; if they should, store them anew:\n{diff}");
    /// ```
    ///
    /// The status, message, public message, limits, constraints on input, url, properties, title and headers are compared.
    /// Solutions are not compared, because a better solution breaks no client. A test that should fail only for changes that
    /// break clients calls [`is_breaking`](CatalogDiff::is_breaking).
    ///
    /// These changes are breaking:
    ///
    /// - A code is removed, or its status changes.
    /// - The maximum of a limit is lower, its minimum is higher, or its unit changes.
    /// - A character of `chars` or a value of `one_of` is no longer allowed.
    ///
    /// A limit or another constraint that is added or removed is not breaking, because the permitted input may be the same.
    /// For `check`, only the presence of the function is compared.
    ///
    /// Each spec of a `shared` code is compared with the nearest stored spec: an equal spec, then a spec with the same
    /// status, then the next spec in order. The remaining specs count as added or removed. That is breaking if the code
    /// gains or loses a status.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Quota.Users", status = 409, limit = 50, message = "too many users")]
    /// struct QuotaError;
    ///
    /// let stored = serde_json::from_str(r#"{"version": 1, "codes": [
    ///     {"code": "Quota.Users", "status": 409, "message": "too many", "limits": [{"min": 0, "max": 100}]},
    ///     {"code": "Quota.Keys", "status": 409}
    /// ]}"#)?;
    /// let diff = QuotaError::CATALOG.diff(&stored);
    /// assert!(diff.is_breaking());
    /// assert_eq!(diff.to_string(), r#"
    /// Quota.Users: message was "too many", is "too many users"
    /// Quota.Users: limit was at most 100, is at most 50 (breaking)
    /// Quota.Keys: removed, status was 409 (breaking)"#.trim_start());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn diff(&self, previous: &StoredCatalog) -> CatalogDiff {
        let current = StoredCatalog::from(self);
        let mut changes = Vec::new();
        let mut now_of = by_code(&current.codes);
        for (code, before) in in_order(&previous.codes) {
            let now = now_of.remove(code).unwrap_or_default();
            compare_code(before, now, &mut changes);
        }
        for (code, now) in in_order(&current.codes) {
            if now_of.contains_key(code) {
                compare_code(Vec::new(), now, &mut changes);
            }
        }
        CatalogDiff { changes }
    }
}

/// The differences between two catalogs, returned by [`Catalog::diff`].
///
/// `Display` writes each change on a line, and "no changes" if there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogDiff {
    changes: Vec<Change>,
}

impl CatalogDiff {
    /// Returns whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns whether a change breaks clients.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// Returns the changes: first the changes of stored codes in their order, then the new codes.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }
}

impl fmt::Display for CatalogDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.changes.is_empty() {
            return f.write_str("no changes");
        }
        for (index, change) in self.changes.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{change}")?;
        }
        Ok(())
    }
}

/// A change in a [`CatalogDiff`].
///
/// ```
/// use ram_errors::{ChangeKind, HasCatalog, LimitExceeded};
///
/// let text = serde_json::to_string(LimitExceeded::CATALOG)?.replace(r#""max":20"#, r#""max":30"#);
/// let diff = LimitExceeded::CATALOG.diff(&serde_json::from_str(&text)?);
/// let change = &diff.changes()[0];
/// assert_eq!(change.code(), "LimitExceeded.User.Policy");
/// assert_eq!((change.kind(), change.name()), (ChangeKind::Limit, Some("system")));
/// assert_eq!((change.before(), change.after()), (Some("at most 30"), Some("at most 20")));
/// assert!(change.is_breaking());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    code: String,
    kind: ChangeKind,
    name: Option<String>,
    before: Option<String>,
    after: Option<String>,
    is_breaking: bool,
}

/// The kind of a [`Change`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// The code is new, or has one more spec.
    Added,
    /// The code is removed, or has one spec less.
    Removed,
    /// The status changed.
    Status,
    /// The message changed.
    Message,
    /// The public message changed, and the message and the status do not determine it.
    PublicMessage,
    /// The limit called [`Change::name`] changed.
    Limit,
    /// The url changed.
    Url,
    /// The property called [`Change::name`] changed.
    Prop,
    /// The title changed.
    Title,
    /// The constant headers called [`Change::name`] changed.
    Header,
    /// The allowed characters changed.
    Chars,
    /// The allowed values.
    OneOf,
    /// The function that checks the input was added or removed.
    Check,
}

impl Change {
    /// Returns the code that changed.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the kind of the change.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// Returns the name of the property, header or limit. `None` for a limit without a name and for all other kinds.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the stored value as a string: a status, string or limit. For a removed code, returns its status.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// Returns the value of the catalog as a string: a status, string or limit. For an added code, returns its status.
    #[must_use]
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// Returns whether the change breaks clients, as defined by [`Catalog::diff`].
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.is_breaking
    }
}

/// Writes the change: `LimitExceeded.User: limit was at most 100, is at most 50 (breaking)`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.code)?;
        let before = self.before.as_deref().unwrap_or("none");
        let after = self.after.as_deref().unwrap_or("none");
        let what = match self.kind {
            ChangeKind::Added => return write!(f, "added, status is {after}{}", self.mark()),
            ChangeKind::Removed => return write!(f, "removed, status was {before}{}", self.mark()),
            ChangeKind::Status => "status",
            ChangeKind::Message => "message",
            ChangeKind::PublicMessage => "public message",
            ChangeKind::Limit => "limit",
            ChangeKind::Url => "url",
            ChangeKind::Prop => "prop",
            ChangeKind::Title => "title",
            ChangeKind::Header => "header",
            ChangeKind::Chars => "chars",
            ChangeKind::OneOf => "one_of",
            ChangeKind::Check => "check",
        };
        f.write_str(what)?;
        if let Some(name) = &self.name {
            write!(f, " `{name}`")?;
        }
        if matches!(
            self.kind,
            ChangeKind::Message
                | ChangeKind::PublicMessage
                | ChangeKind::Prop
                | ChangeKind::Title
                | ChangeKind::Header
                | ChangeKind::Chars
        ) {
            // Quotes make empty strings and line breaks visible.
            let quoted = |text: &Option<String>| match text {
                Some(text) => format!("{text:?}"),
                None => "none".to_owned(),
            };
            let (before, after) = (quoted(&self.before), quoted(&self.after));
            write!(f, " was {before}, is {after}")?;
        } else {
            write!(f, " was {before}, is {after}")?;
        }
        f.write_str(self.mark())
    }
}

impl Change {
    fn mark(&self) -> &'static str {
        if self.is_breaking { " (breaking)" } else { "" }
    }
}

/// Groups specs by their code.
fn by_code(specs: &[StoredSpec]) -> BTreeMap<&str, Vec<&StoredSpec>> {
    let mut of_code: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for spec in specs {
        of_code.entry(&*spec.code).or_default().push(spec);
    }
    of_code
}

/// Groups specs by their code, in the order in which the codes first occur.
fn in_order(specs: &[StoredSpec]) -> impl Iterator<Item = (&str, Vec<&StoredSpec>)> {
    let mut of_code = by_code(specs);
    specs.iter().filter_map(move |spec| {
        let code = &*spec.code;
        Some((code, of_code.remove(code)?))
    })
}

/// Compares the specs of a code.
fn compare_code<'a>(
    mut before: Vec<&'a StoredSpec>,
    mut now: Vec<&'a StoredSpec>,
    changes: &mut Vec<Change>,
) {
    let statuses =
        |specs: &[&StoredSpec]| -> Vec<u16> { specs.iter().map(|spec| spec.status).collect() };
    let (old_statuses, new_statuses) = (statuses(&before), statuses(&now));

    take_pairs(&mut before, &mut now, promise_same);
    let mut pairs = take_pairs(&mut before, &mut now, |old, new| old.status == new.status);
    pairs.extend(take_pairs(&mut before, &mut now, |_, _| true));
    for (old, new) in pairs {
        compare_spec(old, new, changes);
    }
    for old in before {
        changes.push(Change {
            before: Some(old.status.to_string()),
            is_breaking: !new_statuses.contains(&old.status),
            ..Change::of(old, ChangeKind::Removed)
        });
    }
    for new in now {
        changes.push(Change {
            after: Some(new.status.to_string()),
            is_breaking: !old_statuses.is_empty() && !old_statuses.contains(&new.status),
            ..Change::of(new, ChangeKind::Added)
        });
    }
}

type Pair<'a> = (&'a StoredSpec, &'a StoredSpec);

/// Removes pairs from both lists: each item of `before` with the first item of `now` that matches.
fn take_pairs<'a>(
    before: &mut Vec<&'a StoredSpec>,
    now: &mut Vec<&'a StoredSpec>,
    fits: fn(&StoredSpec, &StoredSpec) -> bool,
) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    before.retain(|old| match now.iter().position(|new| fits(old, new)) {
        Some(index) => {
            pairs.push((*old, now.remove(index)));
            false
        }
        None => true,
    });
    pairs
}

fn promise_same(old: &StoredSpec, new: &StoredSpec) -> bool {
    let mut changes = Vec::new();
    compare_spec(old, new, &mut changes);
    changes.is_empty()
}

/// Compares two specs of a code.
fn compare_spec(old: &StoredSpec, new: &StoredSpec, changes: &mut Vec<Change>) {
    let StoredSpec {
        code: _,
        status,
        message,
        public,
        solution: _, // A better solution breaks no client.
        url,
        limits,
        chars,
        one_of,
        check,
        props,
        title,
        headers,
    } = old;
    if *status != new.status {
        changes.push(Change {
            before: Some(status.to_string()),
            after: Some(new.status.to_string()),
            is_breaking: true,
            ..Change::of(new, ChangeKind::Status)
        });
    }
    let mut texts = Texts { new, changes };
    texts.compare(
        ChangeKind::Message,
        None,
        message.as_ref(),
        new.message.as_ref(),
    );
    texts.compare(
        ChangeKind::PublicMessage,
        None,
        public.as_ref(),
        new.public.as_ref(),
    );
    texts.compare(ChangeKind::Url, None, url.as_ref(), new.url.as_ref());
    for name in props
        .keys()
        .chain(new.props.keys().filter(|name| !props.contains_key(*name)))
    {
        texts.compare(
            ChangeKind::Prop,
            Some(name),
            props.get(name),
            new.props.get(name),
        );
    }
    texts.compare(ChangeKind::Title, None, title.as_ref(), new.title.as_ref());
    for name in header_names(headers, &new.headers) {
        let (before, after) = (
            header_values(headers, name),
            header_values(&new.headers, name),
        );
        texts.compare(
            ChangeKind::Header,
            Some(name),
            before.as_ref(),
            after.as_ref(),
        );
    }
    compare_limits(limits, new, changes);
    compare_chars(*chars, new, changes);
    compare_values(one_of, new, changes);
    compare_check(*check, new, changes);
}

/// Compares strings and adds a change for each difference.
struct Texts<'a> {
    new: &'a StoredSpec,
    changes: &'a mut Vec<Change>,
}

impl Texts<'_> {
    fn compare(
        &mut self,
        kind: ChangeKind,
        name: Option<&str>,
        before: Option<&Text>,
        after: Option<&Text>,
    ) {
        if before != after {
            self.changes.push(Change {
                name: name.map(str::to_owned),
                before: before.map(|text| text.clone().into_owned()),
                after: after.map(|text| text.clone().into_owned()),
                ..Change::of(self.new, kind)
            });
        }
    }
}

fn compare_chars(old: Option<StoredChars>, new: &StoredSpec, changes: &mut Vec<Change>) {
    if old != new.chars {
        let lost = |(StoredChars(before), StoredChars(after)): (_, _)| !after.includes(before);
        changes.push(Change {
            before: old.map(String::from),
            after: new.chars.map(String::from),
            is_breaking: old.zip(new.chars).is_some_and(lost),
            ..Change::of(new, ChangeKind::Chars)
        });
    }
}

fn compare_values(old: &[Text], new: &StoredSpec, changes: &mut Vec<Change>) {
    if old != new.one_of {
        let is_lost = |value: &Text| !new.one_of.is_empty() && !new.one_of.contains(value);
        changes.push(Change {
            before: values_in_words(old),
            after: values_in_words(&new.one_of),
            is_breaking: old.iter().any(is_lost),
            ..Change::of(new, ChangeKind::OneOf)
        });
    }
}

fn compare_check(old: bool, new: &StoredSpec, changes: &mut Vec<Change>) {
    if old != new.check {
        let presence = |check: bool| check.then(|| "a function".to_owned());
        changes.push(Change {
            before: presence(old),
            after: presence(new.check),
            ..Change::of(new, ChangeKind::Check)
        });
    }
}

/// Returns the names of the headers of both specs without duplicates. Names of headers are case-insensitive.
fn header_names<'a>(old: &'a [StoredHeader], new: &'a [StoredHeader]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for header in old.iter().chain(new) {
        if !names
            .iter()
            .any(|name| name.eq_ignore_ascii_case(&header.name))
        {
            names.push(&header.name);
        }
    }
    names
}

/// Returns the values of the headers with this name, joined as in HTTP.
fn header_values(headers: &[StoredHeader], name: &str) -> Option<Text> {
    let values: Vec<&str> = headers
        .iter()
        .filter(|header| header.name.eq_ignore_ascii_case(name))
        .map(|header| &*header.value)
        .collect();
    (!values.is_empty()).then(|| values.join(", ").into())
}

fn compare_limits(old: &[StoredLimit], new: &StoredSpec, changes: &mut Vec<Change>) {
    let named = |limits: &'_ [StoredLimit], name: Option<&str>| -> Option<StoredLimit> {
        let mut limits = limits.iter();
        limits.find(|limit| limit.name.as_deref() == name).cloned()
    };
    let added = (new.limits.iter()).filter(|limit| named(old, limit.name.as_deref()).is_none());
    for name in old.iter().chain(added).map(|limit| &limit.name) {
        let name = name.as_deref();
        let (before, after) = (named(old, name), named(&new.limits, name));
        if before != after {
            changes.push(Change {
                name: name.map(str::to_owned),
                before: before.as_ref().map(StoredLimit::range),
                after: after.as_ref().map(StoredLimit::range),
                is_breaking: before
                    .zip(after)
                    .is_some_and(|(before, after)| is_tighter(&before, &after)),
                ..Change::of(new, ChangeKind::Limit)
            });
        }
    }
}

/// Returns whether a value that was permitted may no longer be permitted. Numbers of different units cannot be compared.
fn is_tighter(before: &StoredLimit, after: &StoredLimit) -> bool {
    after.max < before.max || after.min > before.min || after.unit != before.unit
}

impl Change {
    fn of(spec: &StoredSpec, kind: ChangeKind) -> Self {
        Self {
            code: spec.code.clone().into_owned(),
            kind,
            name: None,
            before: None,
            after: None,
            is_breaking: false,
        }
    }
}
