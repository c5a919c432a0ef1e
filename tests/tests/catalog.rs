//! Looks up codes by their string, at compile time and by similarity.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use ram_errors::{Catalog, ErrorSpec, HasCatalog, RamApiError, RamError, code};

#[derive(Debug, RamError)]
#[ram(
    status = 400,
    url = "https://example.com/{code}?a=b",
    props(team = "core", level = "warn")
)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Sample {
    #[ram(code = "Plain")]
    Plain,
    #[ram(code = "With Space", url = "https://example.com/{code}")]
    Space,
    #[ram(
        code = "a-b_c:1.Z",
        status = 599,
        url = "mine",
        props(level = "error", retry = "no")
    )]
    Characters,
    #[ram(code = "Limits", limit(system = 20, custom = 1..=5), unit = "policies")]
    Limits,
    #[ram(code = "Range", limit = 6..=6, unit = "numbers", solution = "{limit.min}")]
    Range,
    #[ram(code = "Number", limit = 100)]
    Number,
    #[ram(code = "From", limit = 3..=5)]
    From,
}

fn get(code: &str) -> &'static ErrorSpec {
    Sample::CATALOG.get(code).unwrap()
}

#[test]
fn specs_contain_the_values_of_the_attributes() {
    let plain = get("Plain");
    assert_eq!((plain.code(), plain.status()), ("Plain", 400));
    assert_eq!(plain.url(), Some("https://example.com/Plain?a=b"));
    assert_eq!(plain.prop("level"), Some("warn"));
    assert_eq!(plain.prop("team"), Some("core"));
    assert_eq!(plain.prop("retry"), None);
    assert!(plain.limits().is_empty() && plain.solution().is_none());

    assert_eq!(
        get("With Space").url(),
        Some("https://example.com/With%20Space")
    );

    let characters = get("a-b_c:1.Z");
    assert_eq!((characters.status(), characters.url()), (599, Some("mine")));
    assert_eq!(characters.prop("level"), Some("error"));
    assert_eq!(characters.prop("retry"), Some("no"));
    assert_eq!(characters.prop("team"), Some("core"));
    let debug = format!("{characters:?}");
    for part in ["a-b_c:1.Z", "599", "mine", "retry", "no"] {
        assert!(debug.contains(part), "{debug}");
    }
}

#[test]
fn limits_are_formatted_for_readers() {
    let limits = |code| {
        get(code)
            .limits()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        limits("Limits"),
        ["system: at most 20 policies", "custom: 1 to 5 policies"]
    );
    assert_eq!(limits("Range"), ["6 numbers"]);
    assert_eq!(limits("Number"), ["at most 100"]);
    assert_eq!(limits("From"), ["3 to 5"]);

    let spec = get("Limits");
    assert_eq!(
        spec.limit("custom").map(|limit| (limit.min(), limit.max())),
        Some((1, 5))
    );
    assert!(spec.limit("managed").is_none());
    let range = get("Range").limits()[0];
    assert_eq!(
        (range.min(), range.max(), range.unit()),
        (6, 6, Some("numbers"))
    );
    for (value, permitted) in [(5, false), (6, true), (7, false)] {
        assert_eq!(range.permits(value), permitted);
    }
}

#[test]
fn ensure_permits_only_values_within_the_unnamed_limit() {
    for (error, value, is_ok) in [
        (Sample::Number, 0, true),
        (Sample::Number, 100, true),
        (Sample::Number, 101, false),
        (Sample::Number, u64::MAX, false),
        (Sample::From, 2, false),
        (Sample::From, 3, true),
        (Sample::From, 5, true),
        // `ensure` does not use named limits, and permits no number without a limit.
        (Sample::Limits, 1, false),
        (Sample::Plain, 0, false),
    ] {
        assert_eq!(error.ensure(value).is_ok(), is_ok, "{value}");
    }
}

#[test]
fn catalogs_specs_and_limits_are_usable_in_const() {
    const LEN: usize = Sample::CATALOG.len();
    const EMPTY: bool = Sample::CATALOG.is_empty();
    const RANGE: &ErrorSpec = code!(Sample, "Range");
    const MAX: u64 = RANGE.limits()[0].max();
    const SOLUTION: Option<&str> = RANGE.solution();
    const MISSING: Option<&ErrorSpec> = Sample::CATALOG.get("Missing");
    const PLAIN: &str = code!(Sample, "Plain").code();
    static CATALOG: &Catalog = Sample::CATALOG;

    assert_eq!((LEN, EMPTY, MAX, SOLUTION), (7, false, 6, Some("6")));
    assert!(MISSING.is_none());
    let found = match "Plain" {
        PLAIN => "in a pattern",
        _ => "not",
    };
    assert_eq!(found, "in a pattern");
    assert!(std::ptr::eq(CATALOG, Sample::CATALOG));
}

#[test]
fn only_codes_of_the_catalog_are_found() {
    let catalog = RamApiError::CATALOG;
    for spec in catalog {
        let code = spec.code();
        assert!(std::ptr::eq(catalog.get(code).unwrap(), spec));
        for near in [
            format!("{code}."),
            format!("{code} "),
            format!(".{code}"),
            code[1..].to_owned(),
            code[..code.len() - 1].to_owned(),
            code.to_lowercase(),
            code.replacen('e', "f", 1),
            code.replace('.', ":"),
        ] {
            let is_code = catalog.iter().any(|spec| spec.code() == near);
            assert_eq!(catalog.get(&near).is_some(), is_code, "{near}");
        }
    }
    for code in ["", ".", "é", "LimitExceeded", &"x".repeat(10_000)] {
        assert!(catalog.get(code).is_none(), "{code}");
    }
}

#[test]
fn the_iterator_is_double_ended() {
    let catalog = RamApiError::CATALOG;
    assert_eq!(catalog.iter().len(), 82);
    let mut backwards: Vec<_> = catalog.iter().rev().collect();
    backwards.reverse();
    assert_eq!(backwards, catalog.iter().collect::<Vec<_>>());
    assert_eq!(catalog.into_iter().count(), catalog.len());
}

#[test]
fn the_nearest_code_is_suggested() {
    for (code, nearest) in [
        ("LimitExceded.User", Some("LimitExceeded.User")),
        ("LimitExceeded.Users", Some("LimitExceeded.User")),
        ("limitexceeded.user", Some("LimitExceeded.User")),
        (
            "LIMITEXCEEDED.ROLE.POLICY",
            Some("LimitExceeded.Role.Policy"),
        ),
        ("EntityNotExist.Uesr", Some("EntityNotExist.User")),
        (
            "EntityNotExists.User.MFADevice",
            Some("EntityNotExist.User.MFADevice"),
        ),
        ("EntityNotExist_User", Some("EntityNotExist.User")),
        ("NoPermision", Some("NoPermission")),
        ("InternalEror", Some("InternalError")),
        ("Inactiv", Some("Inactive")),
        ("LimitExceeded.User", Some("LimitExceeded.User")),
        ("", None),
        ("x", None),
        ("NoSuchThing.AtAll", None),
        ("Löwe", None),
    ] {
        let suggested = RamApiError::CATALOG.suggest(code).map(ErrorSpec::code);
        assert_eq!(suggested, nearest, "{code}");
    }
    assert!(
        RamApiError::CATALOG
            .suggest(&"LimitExceeded".repeat(100))
            .is_none()
    );
}

/// The defaults of an enum, and variants that replace them.
#[derive(Debug, RamError)]
#[ram(
    family = "Quota",
    status = 409,
    message = "too many",
    public = "no more",
    url = "u",
    props(a = "1")
)]
enum Defaults {
    #[ram(code = "Quota")]
    Family,
    #[ram(
        code = "Quota.User",
        status = 400,
        message = "users",
        public,
        url = "v",
        props(a = "2")
    )]
    Own,
    #[ram(code = "Quota-2")]
    Dash,
}

#[test]
fn keys_on_the_enum_are_defaults() {
    for (error, status, message, public, url, prop) in [
        (Defaults::Family, 409, "too many", "no more", "u", "1"),
        (Defaults::Own, 400, "users", "users", "v", "2"),
        (Defaults::Dash, 409, "too many", "no more", "u", "1"),
    ] {
        assert_eq!(error.status(), status);
        assert_eq!(error.to_string(), message);
        assert_eq!(error.public_message().to_string(), public);
        let spec = error.spec().unwrap();
        assert_eq!((spec.url(), spec.prop("a")), (Some(url), Some(prop)));
    }
}

/// The default code of all variants without a code.
#[derive(Debug, RamError)]
#[ram(code = "Shared.Default", status = 400)]
enum DefaultCode {
    First,
    #[ram(code = "Own")]
    Own,
    #[ram(status = 500)]
    Second,
}

#[test]
fn variants_share_the_code_of_the_enum() {
    assert_eq!(DefaultCode::First.code(), "Shared.Default");
    assert_eq!(
        (DefaultCode::Second.code(), DefaultCode::Second.status()),
        ("Shared.Default", 500)
    );
    assert_eq!(DefaultCode::Own.code(), "Own");
    assert_eq!(DefaultCode::CATALOG.len(), 3);
    assert_eq!(
        DefaultCode::CATALOG.get("Shared.Default").unwrap().status(),
        400
    );
}

#[test]
fn specs_with_different_properties_are_not_equal() {
    #[derive(Debug, RamError)]
    #[ram(code = "Plain", status = 400, url = "https://example.com/Plain?a=b")]
    #[ram(props(team = "core", level = "warn"))]
    struct Same;

    #[derive(Debug, RamError)]
    #[ram(code = "Plain", status = 400, url = "https://example.com/Plain?a=b")]
    #[ram(props(team = "other", level = "warn"))]
    struct Other;

    assert_eq!(Same.spec().unwrap(), get("Plain"));
    assert_ne!(Other.spec().unwrap(), get("Plain"));
}

#[test]
fn specs_of_different_codes_have_different_hashes() {
    let hash = |code| BuildHasherDefault::<DefaultHasher>::default().hash_one(get(code));
    assert_eq!(hash("Plain"), hash("Plain"));
    assert_ne!(hash("Plain"), hash("With Space"));
}
