//! The JSON form of a stored catalog, and RAM's stored catalog.

use ram_errors::{HasCatalog, RamApiError, RamError, StoredCatalog, code};
use serde_json::{Value, json};

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Example {
    #[ram(
        code = "A.Everything",
        status = 409,
        message = "{name} has \"too many\"",
        solution = "fewer than {limit.system}",
        url = "https://example.com/{code}",
        limit(system = 20, custom = 1..=5),
        unit = "pieces",
        props(retry = "no", level = "warn")
    )]
    Everything { name: String },

    #[ram(code = "A.Limit", status = 400, limit = 18_446_744_073_709_551_615)]
    Limit,

    #[ram(code = "A.Shared", status = 500, shared, fmt = written)]
    First,

    #[ram(code = "A.Shared", status = 503, shared, message = "later")]
    Second,
}

fn written(f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("by hand")
}

fn shape() -> Value {
    json!({
        "version": 1,
        "codes": [
            {
                "code": "A.Everything",
                "status": 409,
                "message": "{name} has \"too many\"",
                "solution": "fewer than 20",
                "url": "https://example.com/A.Everything",
                "limits": [
                    {"name": "system", "min": 0, "max": 20, "unit": "pieces"},
                    {"name": "custom", "min": 1, "max": 5, "unit": "pieces"}
                ],
                "props": {"retry": "no", "level": "warn"}
            },
            {
                "code": "A.Limit",
                "status": 400,
                "message": "A.Limit",
                "limits": [{"min": 0, "max": u64::MAX}]
            },
            {"code": "A.Shared", "status": 500},
            {"code": "A.Shared", "status": 503, "message": "later"}
        ]
    })
}

#[test]
fn a_catalog_is_stored_in_version_1() {
    let value = serde_json::to_value(Example::CATALOG).unwrap();
    assert_eq!(value, shape());

    let spec = code!(Example, "A.Everything");
    assert_eq!(serde_json::to_value(spec).unwrap(), shape()["codes"][0]);
    let limit = serde_json::to_value(spec.limits()[1]).unwrap();
    assert_eq!(limit, shape()["codes"][0]["limits"][1]);

    let stored: StoredCatalog = serde_json::from_value(shape()).unwrap();
    assert_eq!(stored, StoredCatalog::from(Example::CATALOG));
    assert_eq!(serde_json::to_value(stored).unwrap(), shape());
}

#[test]
fn constraints_on_input_are_stored() {
    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "-._0-9A-Za-z", one_of("System", "Custom"), check = str::is_ascii)]
    struct Error;

    let shape = json!({
        "version": 1,
        "codes": [{
            "code": "A",
            "status": 400,
            "message": "A",
            "chars": "A-Za-z0-9._-",
            "one_of": ["System", "Custom"],
            "check": true
        }]
    });
    assert_eq!(serde_json::to_value(Error::CATALOG).unwrap(), shape);
    let stored: StoredCatalog = serde_json::from_value(shape).unwrap();
    assert_eq!(stored, StoredCatalog::from(Error::CATALOG));
}

#[test]
fn every_set_of_neighbouring_characters_is_restored() {
    for first in 0..128_u8 {
        for last in first..128 {
            let pattern: String = (first..=last)
                .map(char::from)
                .filter(|c| *c != '-')
                .collect();
            let hyphen = if (first..=last).contains(&b'-') {
                "-"
            } else {
                ""
            };
            let json = json!({"version": 1, "codes": [
                {"code": "A", "status": 400, "chars": pattern + hyphen}
            ]});
            let stored: StoredCatalog = serde_json::from_value(json).unwrap();
            let again = serde_json::from_value(serde_json::to_value(&stored).unwrap()).unwrap();
            assert_eq!(stored, again);
        }
    }
}

#[test]
fn data_of_another_shape_is_rejected() {
    let code = |fields: &str| format!(r#"{{"version": 1, "codes": [{{{fields}}}]}}"#);
    let cases = [
        ("", "EOF while parsing"),
        ("[]", "invalid length 0"),
        (r#"{"codes": []}"#, "missing field `version`"),
        (r#"{"version": 1}"#, "missing field `codes`"),
        (
            r#"{"version": 2, "codes": []}"#,
            "version 2 of a stored catalog is not known; this is version 1",
        ),
        (r#"{"version": "1", "codes": []}"#, "invalid type: string"),
        (
            r#"{"version": 1, "codes": [], "more": 0}"#,
            "unknown field `more`",
        ),
        (&code(r#""status": 400"#), "missing field `code`"),
        (&code(r#""code": "A""#), "missing field `status`"),
        (&code(r#""code": "A", "status": 65536"#), "invalid value"),
        (&code(r#""code": "A", "status": -1"#), "invalid value"),
        (
            &code(r#""code": "A", "status": 400, "limit": 1"#),
            "unknown field `limit`",
        ),
        (
            &code(r#""code": "A", "status": 400, "limits": [{"max": 1}]"#),
            "missing field `min`",
        ),
        (
            &code(r#""code": "A", "status": 400, "chars": "z-a""#),
            r#""z-a" has no ASCII ranges and characters"#,
        ),
        (
            &code(r#""code": "A", "status": 400, "chars": """#),
            r#""" has no ASCII ranges and characters"#,
        ),
        (
            &code(r#""code": "A", "status": 400, "one_of": "red""#),
            "invalid type: string",
        ),
        (
            &code(r#""code": "A", "status": 400, "check": "path""#),
            "invalid type: string",
        ),
        (
            &code(r#""code": "A", "status": 400, "code": "B""#),
            "duplicate field `code`",
        ),
    ];
    for (json, expected) in cases {
        let error = serde_json::from_str::<StoredCatalog>(json).unwrap_err();
        assert!(error.to_string().contains(expected), "{json}: {error}");
    }
}

/// A downstream crate stores its own codes in the same way.
#[test]
fn no_code_of_ram_changes_unnoticed() {
    const RENEW: &str = "cargo run --example explain --features serde -- --list --format json > tests/data/ram_catalog.json";
    let stored = serde_json::from_str(include_str!("../data/ram_catalog.json")).unwrap();
    let diff = RamApiError::CATALOG.diff(&stored);
    assert!(
        diff.is_empty(),
        "if these changes are intended: {RENEW}\n{diff}"
    );
    // `diff` does not compare solutions.
    let current = StoredCatalog::from(RamApiError::CATALOG);
    assert!(stored == current, "solutions differ: {RENEW}");
}
