//! Suggests the code that is nearest to a string, for strings of any length.

use std::time::{Duration, Instant};

use proptest::prelude::*;
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

/// A string that is much longer than every code is rejected by its length. Comparing 1,000 such strings would take longer than
/// the limit of this test.
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

/// Codes of few letters, so that random strings are near to several of them.
#[derive(Debug, RamError)]
#[ram(status = 400)]
#[expect(dead_code, reason = "the codes are read from the catalog")]
enum FewLetters {
    #[ram(code = "abcabcabcabc")]
    Twelve,
    #[ram(code = "acbbcAabcc")]
    Ten,
    #[ram(code = "bbaacca")]
    Seven,
    #[ram(code = "cabc")]
    Four,
    #[ram(code = "bac")]
    Three,
}

/// Returns the number of edits by the recursive definition of the optimal string alignment distance, with a table of all results.
fn edits(left: &[u8], right: &[u8]) -> usize {
    let mut table = vec![vec![0; right.len() + 1]; left.len() + 1];
    for row in 0..=left.len() {
        for column in 0..=right.len() {
            table[row][column] = match (row, column) {
                (0, edits) | (edits, 0) => edits,
                _ => {
                    let (a, b) = (left[row - 1], right[column - 1]);
                    let exchanged = table[row - 1][column - 1] + usize::from(a != b);
                    let removed = table[row - 1][column] + 1;
                    let added = table[row][column - 1] + 1;
                    let is_swapped =
                        row > 1 && column > 1 && (left[row - 2], a) == (b, right[column - 2]);
                    let swapped = if is_swapped {
                        table[row - 2][column - 2] + 1
                    } else {
                        usize::MAX
                    };
                    exchanged.min(removed).min(added).min(swapped)
                }
            };
        }
    }
    table[left.len()][right.len()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn the_first_code_with_the_fewest_edits_is_suggested(string in "[abcABC]{0,14}") {
        let bound = 4.min(string.len() / 3);
        let lower = string.to_ascii_lowercase();
        let edits = |spec: &&ErrorSpec| {
            edits(lower.as_bytes(), spec.code().to_ascii_lowercase().as_bytes())
        };
        let nearest = FewLetters::CATALOG.iter().min_by_key(edits);
        let nearest = nearest.filter(|spec| edits(spec) <= bound);
        prop_assert_eq!(FewLetters::CATALOG.suggest(&string), nearest);
    }
}
