//! Decoding: no body causes a panic, and a value that is decoded from a message displays this message.
//!
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz decode`

#![no_main]

use libfuzzer_sys::fuzz_target;
use ram_errors::{Decode as _, ErrorResponse, HasCatalog as _, RamApiError, RamError, Received};

/// Variants whose fields are strings in the message.
#[derive(Debug, RamError)]
#[ram(decode, status = 400)]
enum Strings {
    #[ram(code = "One", message = "{0}")]
    One(String),
    #[ram(code = "Two", message = "no {kind} named {name}")]
    Two { kind: String, name: String },
    #[ram(code = "Repeated", message = "{0}: {1}, {0}")]
    Repeated(String, String),
}

/// Members of several types.
#[derive(Debug, RamError)]
#[ram(decode, code = "Members", status = 400)]
struct Members {
    #[ram(member)]
    number: Option<u32>,
    #[ram(member)]
    list: Option<Vec<f64>>,
    #[ram(member)]
    pair: Option<(String, bool)>,
}

fuzz_target!(|body: &[u8]| {
    for content_type in [None, Some("application/problem+json")] {
        if let Ok(response) = ErrorResponse::parse(400, content_type, body) {
            let _ = response.decode::<Members>();
            let _ = response
                .decode::<RamApiError>()
                .expect("an `other` variant");
        }
    }
    let message = String::from_utf8_lossy(body);
    for spec in Strings::CATALOG {
        let received = Received::new(spec.code(), 400, &message);
        if let Some(value) = Strings::decode(&received) {
            assert_eq!(value.code(), spec.code());
            assert_eq!(value.to_string(), message);
        }
    }
});
