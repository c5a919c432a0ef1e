//! JSON and problem documents: no input causes a panic, and a parsed body is equal after it is
//! serialized and parsed again.
//!
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz json`

#![no_main]

use libfuzzer_sys::fuzz_target;
use ram_errors::ErrorResponse;

const PROBLEM: Option<&str> = Some("application/problem+json");

fuzz_target!(|body: &[u8]| {
    for content_type in [None, PROBLEM] {
        if let Ok(response) = ErrorResponse::parse(400, content_type, body) {
            check(&response, None, ErrorResponse::to_json);
            check(&response, PROBLEM, ErrorResponse::to_problem);
        }
    }
});

/// Checks that a second round of serializing and parsing changes nothing. The first round can change a member to a known part
/// of the response, because the two forms have different names.
fn check(
    response: &ErrorResponse,
    content_type: Option<&str>,
    serialize: fn(&ErrorResponse) -> String,
) {
    let parse = |response: &ErrorResponse| {
        let body = serialize(response);
        ErrorResponse::parse(400, content_type, body.as_bytes()).expect("a body")
    };
    let once = parse(response);
    assert_eq!(once.code(), response.code());
    assert_eq!(parse(&once), once);
}
