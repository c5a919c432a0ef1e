//! Titles and constant headers in the exported forms of a catalog.

use ram_errors::{ChangeKind, ErrorResponse, HasCatalog, RamError, UnknownError, code};
use serde_json::{Value, json};

#[derive(Debug, RamError)]
#[ram(status = 401)]
enum Example {
    #[ram(
        code = "A.Both",
        title = "Not | signed in",
        headers("WWW-Authenticate" = "Basic", "www-authenticate" = "Bearer", "X-A" = "a_b")
    )]
    Both,
    #[ram(code = "A.None")]
    None,
    #[ram(code = "A.Shared", shared, title = "One")]
    First,
    #[ram(code = "A.Shared", shared, title = "Other")]
    Second,
    #[ram(code = "A.Shared", shared, title = "One")]
    SameAsFirst,
    #[ram(code = "A.Header", shared, headers("X-A" = "1"))]
    Header,
    #[ram(code = "A.Header", shared, headers("X-A" = "2"))]
    OtherHeader,
}

#[test]
fn the_stored_form_has_title_and_headers() {
    let spec = code!(Example, "A.Both");
    let expected = json!({
        "code": "A.Both",
        "status": 401,
        "message": "A.Both",
        "title": "Not | signed in",
        "headers": [
            {"name": "WWW-Authenticate", "value": "Basic"},
            {"name": "www-authenticate", "value": "Bearer"},
            {"name": "X-A", "value": "a_b"},
        ],
    });
    assert_eq!(serde_json::to_value(spec).unwrap(), expected);
    let none = serde_json::to_value(code!(Example, "A.None")).unwrap();
    assert_eq!(
        none,
        json!({"code": "A.None", "status": 401, "message": "A.None"})
    );
}

#[test]
fn a_diff_has_changes_of_title_and_headers() {
    type Case = (
        fn(&mut Value),
        ChangeKind,
        Option<&'static str>,
        &'static str,
    );
    let cases: [Case; 4] = [
        (
            |spec| spec["title"] = json!("Who?"),
            ChangeKind::Title,
            None,
            r#"A.Both: title was "Who?", is "Not | signed in""#,
        ),
        (
            |spec| spec["title"] = Value::Null,
            ChangeKind::Title,
            None,
            r#"A.Both: title was none, is "Not | signed in""#,
        ),
        (
            |spec| drop(spec["headers"].as_array_mut().unwrap().remove(1)),
            ChangeKind::Header,
            Some("WWW-Authenticate"),
            r#"A.Both: header `WWW-Authenticate` was "Basic", is "Basic, Bearer""#,
        ),
        (
            |spec| {
                spec["headers"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({"name": "X-B", "value": ""}));
            },
            ChangeKind::Header,
            Some("X-B"),
            r#"A.Both: header `X-B` was "", is none"#,
        ),
    ];
    for (change, kind, name, expected) in cases {
        let mut stored = serde_json::to_value(Example::CATALOG).unwrap();
        change(&mut stored["codes"][0]);
        let diff = Example::CATALOG.diff(&serde_json::from_value(stored).unwrap());
        assert_eq!(diff.to_string(), expected);
        assert_eq!(
            (diff.changes()[0].kind(), diff.changes()[0].name()),
            (kind, name)
        );
        assert!(!diff.is_breaking());
    }
}

#[test]
fn the_page_has_columns_for_title_and_headers() {
    let page = Example::CATALOG.to_markdown();
    assert!(
        page.contains("| Code | Status | Message | Title | Headers |\n"),
        "{page}"
    );
    assert!(page.contains("| Not &#124; signed in | WWW-Authenticate: Basic<br>www-authenticate: Bearer<br>X-A: a\\_b |\n"), "{page}");
    let without = Example::CATALOG.to_markdown_filtered(|spec| spec.code() == "A.None");
    assert!(
        without.contains("| Code | Status | Message |\n"),
        "{without}"
    );
}

#[test]
fn title_and_headers_are_part_of_the_promise() {
    assert_eq!(Example::First.spec(), Example::SameAsFirst.spec());
    assert_ne!(Example::First.spec(), Example::Second.spec());
    assert_ne!(Example::Header.spec(), Example::OtherHeader.spec());
    assert_eq!(Example::CATALOG.iter().count(), 6);
    let debug = format!("{:?}", (Example::Both.spec(), Example::None));
    assert!(
        debug.contains(r#"title: Some("Not | signed in")"#),
        "{debug}"
    );
}

/// Phrases that IANA registers with another name than `http`, or not at all.
const RENAMED: [(u16, Option<&str>); 3] = [
    (413, Some("Content Too Large")),
    (418, None),
    (422, Some("Unprocessable Content")),
];

#[test]
fn the_default_title_is_the_registered_phrase_of_the_status() {
    for status in 300..=599 {
        let http = http::StatusCode::from_u16(status).expect("three digits");
        let renamed = RENAMED.iter().find(|(renamed, _)| *renamed == status);
        let phrase = renamed.map_or(http.canonical_reason(), |(_, phrase)| *phrase);
        let response = ErrorResponse::new(&UnknownError::new("Code", status, "message"));
        let problem: Value = serde_json::from_str(&response.to_problem()).expect("JSON");
        assert_eq!(
            problem.get("title").and_then(Value::as_str),
            phrase,
            "{status}"
        );
    }
}
