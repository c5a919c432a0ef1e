//! The round trip: the value that is decoded from a body equals the value from which the body was made.
//!
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz round_trip`

#![no_main]

use libfuzzer_sys::fuzz_target;
use ram_errors::{ErrorResponse, RamError};

#[derive(Debug, PartialEq, RamError)]
#[ram(decode, status = 400)]
enum Error {
    #[ram(code = "Message", message = "{number} of {text}")]
    Message { number: i64, text: String },
    #[ram(code = "Members", message = "{list:?}")]
    Members {
        #[ram(member)]
        text: String,
        #[ram(member)]
        list: Vec<String>,
        #[ram(member)]
        number: Option<u64>,
        #[ram(member = "is set")]
        is_set: Option<bool>,
    },
}

fuzz_target!(
    |input: (bool, i64, String, Vec<String>, Option<u64>, Option<bool>)| {
        let (is_message, number, text, list, optional, is_set) = input;
        let value = if is_message {
            Error::Message {
                number,
                text: in_xml(&text),
            }
        } else {
            Error::Members {
                text: in_xml(&text),
                list: list.iter().map(|item| in_xml(item)).collect(),
                number: optional,
                is_set,
            }
        };
        let response = ErrorResponse::new(&value);
        for body in [
            response.to_json(),
            response.to_problem(),
            response.to_xml(),
            response.to_problem_xml(),
        ] {
            let received = ErrorResponse::parse(400, None, body.as_bytes()).expect("a body");
            assert_eq!(received.decode().as_ref(), Some(&value), "{body}");
        }
    }
);

/// Removes the characters that XML cannot contain.
fn in_xml(string: &str) -> String {
    let is_permitted = |c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    string.chars().filter(|c| is_permitted(*c)).collect()
}
