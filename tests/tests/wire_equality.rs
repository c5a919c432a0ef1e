//! Compares responses for equality, and checks their sizes.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::mem::size_of;

use ram_errors::{
    AccessDeniedDetail, ErrorReply, ErrorResponse, ParseError, RamError, UnknownError,
};

#[derive(Debug, RamError)]
#[ram(status = 409, message = "message")]
enum Titled {
    #[ram(code = "A", shared, title = "One title")]
    One,
    #[ram(code = "A", shared, title = "Other title")]
    Other,
    #[ram(code = "A", shared)]
    Untitled,
    #[ram(code = "A", shared, title = "Conflict")]
    Phrase,
    #[ram(code = "A", shared, status = 499, title = "One title")]
    WithoutPhrase,
}

fn parse(status: u16, body: &str) -> ErrorResponse {
    ErrorResponse::parse(status, None, body.as_bytes()).expect("a body")
}

/// Returns the responses to all variants, and some of them again with a member `title`.
fn responses() -> Vec<ErrorResponse> {
    let errors = [
        Titled::One,
        Titled::Other,
        Titled::Untitled,
        Titled::Phrase,
        Titled::WithoutPhrase,
    ];
    let responses = errors.iter().map(ErrorResponse::new);
    let with_member = |title: &'static str| {
        let responses = errors.iter().map(ErrorResponse::new);
        responses.map(move |response| response.with_member("title", title))
    };
    responses
        .chain(with_member("One title"))
        .chain(with_member("Third title"))
        .collect()
}

#[test]
fn a_parsed_problem_document_is_equal_to_its_response() {
    for response in responses() {
        let status = response.status();
        assert_eq!(parse(status, &response.to_problem()), response);
        assert_eq!(parse(status, &response.to_problem_xml()), response);
    }
}

/// RAM's bodies have no title, so the parsed response has the phrase of the status.
#[test]
fn a_parsed_ram_body_is_equal_to_its_response_if_the_title_is_the_phrase() {
    for (error, is_equal) in [
        (Titled::One, false),
        (Titled::Other, false),
        (Titled::Untitled, true),
        (Titled::Phrase, true),
        (Titled::WithoutPhrase, false),
    ] {
        let response = ErrorResponse::new(&error);
        let status = response.status();
        for body in [response.to_json(), response.to_xml()] {
            assert_eq!(parse(status, &body) == response, is_equal, "{error:?}");
        }
    }
}

/// Each change concerns only one part of the response.
#[test]
fn responses_with_a_different_part_are_not_equal() {
    let response = || {
        let detail = AccessDeniedDetail::default().with_auth_action("ram:Get");
        ErrorResponse::new(&UnknownError::new("A", 404, "message"))
            .with_request_id("id")
            .with_host_id("host")
            .with_access_denied_detail(detail)
            .with_member("first", 1)
            .with_member("second", "2")
    };
    let detail = AccessDeniedDetail::default().with_auth_action("ram:List");
    let body = response().to_json();
    let changed = |from: &str, to: &str| parse(404, &body.replace(from, to));
    assert_eq!(changed("", ""), response());
    for (part, other) in [
        ("code", changed("\"A\"", "\"B\"")),
        ("message", changed("message", "another")),
        ("status", parse(410, &body)),
        ("link", changed("{\"R", "{\"Recommend\":\"link\",\"R")),
        ("request id", response().with_request_id("other")),
        ("host id", response().with_host_id("other")),
        ("detail", response().with_access_denied_detail(detail)),
        (
            "unknown member of the detail",
            changed("\"ram:Get\"", "\"ram:Get\",\"Unknown\":1"),
        ),
        ("title", response().with_member("title", "A title")),
        ("value of a member", response().with_member("first", 2)),
        ("type of a member", response().with_member("second", 2)),
        ("another member", response().with_member("third", 3)),
    ] {
        assert_ne!(other, response(), "{part}");
    }
    let reversed = changed(
        "\"first\":1,\"second\":\"2\"",
        "\"second\":\"2\",\"first\":1",
    );
    assert_eq!(reversed, response(), "the order does not count");
}

#[test]
fn responses_are_equal_if_their_problem_documents_are() {
    let responses = responses();
    let mut equal = 0;
    for one in &responses {
        for other in &responses {
            let is_equal = one.status() == other.status() && one.to_problem() == other.to_problem();
            assert_eq!(one == other, is_equal, "{one:?} {other:?}");
            equal += usize::from(is_equal);
        }
    }
    // 4 of status 409 and "Third title", 5 and "One title", 2 and "Conflict", 1 and "Other title"; with status 499 1 and 2.
    assert_eq!(equal, 16 + 25 + 4 + 1 + 1 + 4);
}

/// Clippy warns of a `Result` whose error has 128 bytes or more: `result_large_err`.
#[test]
fn errors_of_results_are_small() {
    for (name, size) in [
        ("ErrorResponse", size_of::<ErrorResponse>()),
        ("ParseError", size_of::<ParseError>()),
        ("ErrorReply", size_of::<ErrorReply>()),
    ] {
        assert!(size < 128, "{name} has {size} bytes");
    }
}

#[test]
fn equal_details_have_equal_hashes() {
    let hash = |members: &str| {
        let body = format!(r#"{{"Code":"A","AccessDeniedDetail":{{"PolicyType":"x",{members}}}}}"#);
        let response = parse(403, &body);
        let detail = response.access_denied_detail().expect("a detail");
        BuildHasherDefault::<DefaultHasher>::default().hash_one(detail)
    };
    assert_eq!(hash(r#""a":1,"b":2"#), hash(r#""b":2,"a":1"#));
    for other in [r#""a":1"#, r#""a":1,"b":3"#, r#""a":1,"c":2"#] {
        assert_ne!(hash(r#""a":1,"b":2"#), hash(other), "{other}");
    }
}
