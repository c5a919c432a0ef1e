//! `Catalog::diff`: the changes since a stored catalog, and which of them break clients.

use ram_errors::{ChangeKind, HasCatalog, RamError, StoredCatalog};
use serde_json::{Value, json};

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Now {
    #[ram(
        code = "Quota",
        status = 409,
        message = "too many",
        solution = "fewer",
        url = "https://example.com/quota",
        limit(user = 1..=64, group = 5),
        unit = "characters",
        props(retry = "no")
    )]
    Quota,

    #[ram(code = "Shared", status = 400, shared, message = "one")]
    One,

    #[ram(code = "Shared", status = 404, shared, message = "two")]
    Two,

    #[ram(code = "Bare", status = 500, fmt = written)]
    Bare,
}

fn written(f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("by hand")
}

fn stored() -> Value {
    serde_json::to_value(Now::CATALOG).unwrap()
}

/// Returns the lines of the diff from a changed catalog to the current catalog.
fn lines(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut previous = stored();
    change(&mut previous["codes"]);
    let previous: StoredCatalog = serde_json::from_value(previous).unwrap();
    let diff = Now::CATALOG.diff(&previous);
    let lines: Vec<_> = diff.to_string().lines().map(str::to_owned).collect();
    assert_eq!(diff.is_empty(), lines == ["no changes"]);
    assert_eq!(
        diff.is_breaking(),
        lines.iter().any(|line| line.ends_with(" (breaking)"))
    );
    if !diff.is_empty() {
        let changes = diff.changes().iter().map(ToString::to_string);
        assert_eq!(changes.collect::<Vec<_>>(), lines);
    }
    lines
}

fn add(codes: &mut Value, code: Value) {
    codes.as_array_mut().unwrap().push(code);
}

#[test]
fn each_kind_of_change_is_reported() {
    type Case = (fn(&mut Value), &'static [&'static str]);
    let cases: &[Case] = &[
        (|_| {}, &["no changes"]),
        (
            |codes| codes[0]["solution"] = json!("more"),
            &["no changes"],
        ),
        (
            |codes| codes[0]["status"] = json!(429),
            &["Quota: status was 429, is 409 (breaking)"],
        ),
        (
            |codes| codes[0]["message"] = json!("a\n\"lot\""),
            &[r#"Quota: message was "a\n\"lot\"", is "too many""#],
        ),
        (
            |codes| codes[3]["message"] = json!(""),
            &[r#"Bare: message was "", is none"#],
        ),
        (
            |codes| codes[0]["url"] = Value::Null,
            &["Quota: url was none, is https://example.com/quota"],
        ),
        (
            |codes| codes[0]["props"] = json!({"retry": "yes", "level": "warn"}),
            &[
                r#"Quota: prop `level` was "warn", is none"#,
                r#"Quota: prop `retry` was "yes", is "no""#,
            ],
        ),
        // The limit has a lower or higher maximum, a higher or lower minimum, or another unit. Limits are added and removed.
        (
            |codes| codes[0]["limits"][0]["max"] = json!(65),
            &["Quota: limit `user` was 1 to 65 characters, is 1 to 64 characters (breaking)"],
        ),
        (
            |codes| codes[0]["limits"][0]["max"] = json!(63),
            &["Quota: limit `user` was 1 to 63 characters, is 1 to 64 characters"],
        ),
        (
            |codes| codes[0]["limits"][0]["min"] = json!(0),
            &["Quota: limit `user` was at most 64 characters, is 1 to 64 characters (breaking)"],
        ),
        (
            |codes| codes[0]["limits"][0]["min"] = json!(2),
            &["Quota: limit `user` was 2 to 64 characters, is 1 to 64 characters"],
        ),
        (
            |codes| codes[0]["limits"][1]["unit"] = json!("bytes"),
            &["Quota: limit `group` was at most 5 bytes, is at most 5 characters (breaking)"],
        ),
        (
            |codes| codes[0]["limits"] = json!([{"min": 6, "max": 6}]),
            &[
                "Quota: limit was 6, is none",
                "Quota: limit `user` was none, is 1 to 64 characters",
                "Quota: limit `group` was none, is at most 5 characters",
            ],
        ),
        // A code is added, is removed, or replaces another code.
        (
            |codes| drop(codes.as_array_mut().unwrap().remove(0)),
            &["Quota: added, status is 409"],
        ),
        (
            |codes| add(codes, json!({"code": "Old", "status": 404})),
            &["Old: removed, status was 404 (breaking)"],
        ),
        (
            |codes| codes[0]["code"] = json!("quota"),
            &[
                "quota: removed, status was 409 (breaking)",
                "Quota: added, status is 409",
            ],
        ),
        (
            |codes| codes.as_array_mut().unwrap().reverse(),
            &["no changes"],
        ),
    ];
    for (index, (change, expected)) in cases.iter().enumerate() {
        assert_eq!(lines(change), *expected, "case {index}");
    }
}

#[test]
fn specs_that_share_a_code_are_compared_with_the_nearest() {
    let spec = |status: u16, message: &str| json!({"code": "Shared", "status": status, "message": message});
    let cases: Vec<(Vec<Value>, &[&str])> = vec![
        // The specs have another order.
        (vec![spec(404, "two"), spec(400, "one")], &["no changes"]),
        // Specs of the same status are compared, in any order.
        (
            vec![spec(404, "2"), spec(400, "1")],
            &[
                r#"Shared: message was "2", is "two""#,
                r#"Shared: message was "1", is "one""#,
            ],
        ),
        // A spec that is equal is not matched with one that only has the same status.
        (
            vec![spec(404, "other"), spec(404, "two")],
            &[
                "Shared: status was 404, is 400 (breaking)",
                r#"Shared: message was "other", is "one""#,
            ],
        ),
        // A spec is added, with a status that the code did not have.
        (
            vec![spec(404, "two")],
            &["Shared: added, status is 400 (breaking)"],
        ),
        // A spec is removed. The code still has its status, or no longer has it.
        (
            vec![spec(400, "one"), spec(404, "two"), spec(404, "three")],
            &["Shared: removed, status was 404"],
        ),
        (
            vec![spec(400, "one"), spec(404, "two"), spec(410, "three")],
            &["Shared: removed, status was 410 (breaking)"],
        ),
        // A new code breaks no client.
        (
            vec![],
            &[
                "Shared: added, status is 400",
                "Shared: added, status is 404",
            ],
        ),
    ];
    for (previous, expected) in cases {
        let found = lines(|codes| {
            codes.as_array_mut().unwrap().splice(1..3, previous.clone());
        });
        assert_eq!(found, expected, "{previous:?}");
    }
}

#[test]
fn a_change_has_its_code_kind_name_and_values() {
    let mut previous = stored();
    previous["codes"][0]["limits"][0]["max"] = json!(65);
    previous["codes"][3]["code"] = json!("Old");
    let diff = Now::CATALOG.diff(&serde_json::from_value(previous).unwrap());
    let parts: Vec<_> = diff
        .changes()
        .iter()
        .map(|change| {
            (
                change.code(),
                change.kind(),
                change.name(),
                change.before(),
                change.after(),
                change.is_breaking(),
            )
        })
        .collect();
    assert_eq!(
        parts,
        [
            (
                "Quota",
                ChangeKind::Limit,
                Some("user"),
                Some("1 to 65 characters"),
                Some("1 to 64 characters"),
                true
            ),
            ("Old", ChangeKind::Removed, None, Some("500"), None, true),
            ("Bare", ChangeKind::Added, None, None, Some("500"), false),
        ]
    );
}

#[test]
fn fewer_characters_or_values_are_breaking() {
    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400)]
    struct Unconstrained;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "a-z_", one_of("red", "green"), check = str::is_ascii)]
    struct Error;

    type Case = (fn(&mut Value), &'static [&'static str]);
    let cases: &[Case] = &[
        (|_| {}, &[]),
        (|code| code["chars"] = json!("_a-z"), &[]),
        (
            |code| code["chars"] = json!("a-z"),
            &[r#"A: chars was "a-z", is "a-z_""#],
        ),
        (
            |code| code["chars"] = json!("a-z_-"),
            &[r#"A: chars was "a-z_-", is "a-z_" (breaking)"#],
        ),
        // The number of characters is the same, and one character differs.
        (
            |code| code["chars"] = json!("a-z."),
            &[r#"A: chars was "a-z.", is "a-z_" (breaking)"#],
        ),
        (
            |code| code["chars"] = Value::Null,
            &[r#"A: chars was none, is "a-z_""#],
        ),
        (
            |code| code["one_of"] = json!(["red"]),
            &["A: one_of was red, is red or green"],
        ),
        (
            |code| code["one_of"] = json!(["red", "green", "blue"]),
            &["A: one_of was red, green, or blue, is red or green (breaking)"],
        ),
        (
            |code| code["one_of"] = json!(["green", "red"]),
            &["A: one_of was green or red, is red or green"],
        ),
        (
            |code| code["one_of"] = json!([]),
            &["A: one_of was none, is red or green"],
        ),
        (
            |code| code["check"] = json!(false),
            &["A: check was none, is a function"],
        ),
    ];
    for (index, (change, expected)) in cases.iter().enumerate() {
        let mut previous = serde_json::to_value(Error::CATALOG).unwrap();
        change(&mut previous["codes"][0]);
        let diff = Error::CATALOG.diff(&serde_json::from_value(previous).unwrap());
        let lines: Vec<_> = diff.changes().iter().map(ToString::to_string).collect();
        assert_eq!(lines, *expected, "case {index}");
        let is_breaking = expected.iter().any(|line| line.ends_with(" (breaking)"));
        assert_eq!(diff.is_breaking(), is_breaking, "case {index}");
    }

    // A removed constraint is not breaking, because more may be permitted.
    let previous = serde_json::to_string(Error::CATALOG).unwrap();
    let diff = Unconstrained::CATALOG.diff(&serde_json::from_str(&previous).unwrap());
    assert_eq!(
        diff.to_string(),
        "A: chars was \"a-z_\", is none\nA: one_of was red or green, is none\nA: check was a function, is none"
    );
    let kinds: Vec<_> = diff
        .changes()
        .iter()
        .map(ram_errors::Change::kind)
        .collect();
    assert_eq!(
        kinds,
        [ChangeKind::Chars, ChangeKind::OneOf, ChangeKind::Check]
    );
    assert!(!diff.is_breaking());
}
