//! When responses are equal, and how large they are.

use std::mem::size_of;

use ram_errors::{ErrorReply, ErrorResponse, ParseError, RamError};

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

/// The variants, and those among them with an added member `title`.
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
