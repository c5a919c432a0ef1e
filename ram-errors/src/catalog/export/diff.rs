//! What became of a catalog since it was stored.

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
    /// What was added, removed or changed since `previous` was stored.
    ///
    /// A test with these three lines guards the codes of a type, whose catalog was stored in `errors.json` with
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
    /// Status, message, public message, limits, constraints on input, url, props, title and headers are compared. Solutions are not: advice may get better. Where only what
    /// breaks clients should fail, ask for [`is_breaking`](CatalogDiff::is_breaking).
    ///
    /// These changes are breaking: a code is gone; its status is another one; of a limit the maximum is lower, the minimum
    /// higher or the unit another one; a character of `chars` or a value of `one_of` is no longer allowed. A limit or another
    /// constraint that is new or gone is not: what is permitted may have been so before. Of `check` only the presence is known.
    ///
    /// Of a `shared` code each spec is compared with the stored one that it is nearest to: an equal one, then one of the
    /// same status, then the next in order. Specs that are left over count as added or removed; that is breaking if the
    /// code gets a status that it did not have, or loses one.
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

/// What became of a catalog, from [`Catalog::diff`].
///
/// It prints each change on a line; "no changes" if there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogDiff {
    changes: Vec<Change>,
}

impl CatalogDiff {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a change breaks clients.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// The changes: those of codes that were stored, in their order, then the codes that are new.
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

/// One thing that is different in a [`CatalogDiff`].
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

/// What is different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// The code is new, or has one spec more.
    Added,
    /// The code is gone, or has one spec less.
    Removed,
    /// The status.
    Status,
    /// The message.
    Message,
    /// The public message, where it does not follow from message and status.
    PublicMessage,
    /// A limit, the one that [`Change::name`] says.
    Limit,
    /// The url.
    Url,
    /// A prop, the one that [`Change::name`] says.
    Prop,
    /// The title.
    Title,
    /// The constant headers of the name that [`Change::name`] returns.
    Header,
    /// The allowed characters.
    Chars,
    /// The allowed values.
    OneOf,
    /// The function that checks the input: its presence.
    Check,
}

impl Change {
    /// The code that is different.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What is different.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The name of the prop or header, or of the limit if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// What was stored, as people read it: a status, text or limit. Of a code that was removed its status.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// What the catalog says, as people read it: a status, text or limit. Of a code that was added its status.
    #[must_use]
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// Whether it breaks clients; [`Catalog::diff`] tells when that is so.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.is_breaking
    }
}

/// `LimitExceeded.User: limit was at most 100, is at most 50 (breaking)`
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
            // Quoted, so that an empty text and one with line breaks can be read.
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

/// The specs of each code.
fn by_code(specs: &[StoredSpec]) -> BTreeMap<&str, Vec<&StoredSpec>> {
    let mut of_code: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for spec in specs {
        of_code.entry(&*spec.code).or_default().push(spec);
    }
    of_code
}

/// The specs of each code, the codes in the order in which they first stand there.
fn in_order(specs: &[StoredSpec]) -> impl Iterator<Item = (&str, Vec<&StoredSpec>)> {
    let mut of_code = by_code(specs);
    specs.iter().filter_map(move |spec| {
        let code = &*spec.code;
        Some((code, of_code.remove(code)?))
    })
}

/// The specs of one code, before and now.
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

/// Takes out what belongs together: each of `before` with the first of `now` that fits.
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

/// Compares two specs of one code.
fn compare_spec(old: &StoredSpec, new: &StoredSpec, changes: &mut Vec<Change>) {
    let StoredSpec {
        code: _,
        status,
        message,
        public,
        solution: _, // A solution may get better at any time.
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

/// Compares strings, and adds a change for each that differs.
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

/// Returns the names of the headers of both specs, each once. Names have no case.
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

/// Returns the values of the headers of that name, as HTTP joins them.
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

/// Whether a value that was permitted may no longer be. Numbers of different units cannot be compared.
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
