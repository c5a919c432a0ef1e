//! JSON and problem documents: no input panics, and what is read comes back as it is printed.
//!
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz json`

#![no_main]

use libfuzzer_sys::fuzz_target;
use ram_errors::ErrorResponse;

fuzz_target!(|body: &[u8]| {
    for content_type in [None, Some("application/problem+json")] {
        let Ok(response) = ErrorResponse::parse(400, content_type, body) else {
            continue;
        };
        let parse = |body: String| ErrorResponse::parse(400, None, body.as_bytes());
        assert_eq!(parse(response.to_json()).as_ref(), Ok(&response));
        // This type is the same as none.
        if response.recommend() != Some("about:blank") {
            assert_eq!(parse(response.to_problem()), Ok(response));
        }
    }
});
