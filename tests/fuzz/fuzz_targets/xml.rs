//! XML: no input causes a panic, and a parsed body is equal after it is serialized and parsed again.
//!
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz xml`

#![no_main]

use libfuzzer_sys::fuzz_target;
use ram_errors::ErrorResponse;

fuzz_target!(|body: &[u8]| {
    let Ok(response) = ErrorResponse::parse(400, None, body) else {
        return;
    };
    let parse = |body: String| ErrorResponse::parse(400, None, body.as_bytes());
    let once = parse(response.to_xml()).expect("a serialized body is parsed");
    // The first round replaces the characters that XML cannot contain. The second round changes nothing.
    assert_eq!(parse(once.to_xml()).as_ref(), Ok(&once));
    let not_permitted =
        |c| matches!(c, '\0'..'\t' | '\u{b}'..='\u{c}' | '\u{e}'..' ' | '\u{fffe}'..='\u{ffff}');
    assert_eq!(
        once.message(),
        response.message().replace(not_permitted, "\u{fffd}")
    );
});
