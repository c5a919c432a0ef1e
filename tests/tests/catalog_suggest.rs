//! The code that is nearest to a string, for strings of any length.

use std::time::{Duration, Instant};

use ram_errors::{ErrorSpec, HasCatalog, RamApiError, RamError};

#[derive(Debug, RamError)]
#[ram(status = 400)]
#[expect(dead_code, reason = "the codes are read from the catalog")]
enum Short {
    #[ram(code = "a")]
    A,
    #[ram(code = "ab")]
    Ab,
    #[ram(
        code = "Long.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
    )]
    Long,
}

/// Lengths around the limits of signed and unsigned counters of 8 and 16 bits.
const LENGTHS: [usize; 10] = [
    100, 127, 128, 255, 256, 32_767, 32_768, 65_535, 65_536, 1_000_000,
];

#[test]
fn strings_of_any_length_are_compared() {
    for length in LENGTHS {
        for pattern in [
            "a",
            "@",
            "aB",
            "\0",
            "é",
            "名",
            "\u{1f980}",
            "LimitExceeded.User",
        ] {
            let string = pattern.repeat(length.div_ceil(pattern.len()));
            for catalog in [RamApiError::CATALOG, Short::CATALOG] {
                assert_eq!(catalog.suggest(&string), None, "{length} of {pattern:?}");
            }
        }
    }
}

#[test]
fn edits_within_a_third_of_the_string_are_near() {
    let long = Short::Long.code();
    for (string, expected) in [
        ("", None),
        ("b", None),
        ("A", Some("a")),
        ("aba", Some("ab")),
        ("é", None),
        ("名", None),
        (&format!("{long}1234"), Some(long)),
        (&format!("{long}12345"), None),
        (&long[4..], Some(long)),
        (&long[5..], None),
        (&format!("é{long}"), Some(long)),
    ] {
        let suggested = Short::CATALOG.suggest(string).map(ErrorSpec::code);
        assert_eq!(suggested, expected, "{string}");
    }
}

/// Strings with the length of no code are not read, so a thousand of them take no longer than reading a few.
#[test]
fn an_overlong_string_is_rejected_quickly() {
    let string = "LimitExceeded.User".repeat(1 << 16);
    let start = Instant::now();
    for _ in 0..1_000 {
        assert_eq!(RamApiError::CATALOG.suggest(&string), None);
    }
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(1), "{elapsed:?}");
}

#[test]
fn long_strings_are_compared_in_const_evaluation() {
    const STRING: &str = match std::str::from_utf8(&[b'e'; 32_768]) {
        Ok(string) => string,
        Err(_) => "",
    };
    const SUGGESTED: Option<&ErrorSpec> = RamApiError::CATALOG.suggest(STRING);
    assert_eq!(SUGGESTED, None);
}
