//! Compiles the cases in `fail`, one folder per topic, and compares the errors with the recorded ones. The cases in `pass`
//! must compile and run.
//!
//! `TRYBUILD=overwrite cargo test -p ram-errors-ui-tests` records the errors again. Read the diff afterwards.

use std::fs;
use std::path::Path;

/// The cases that must not compile.
const FAILING: &str = "fail/**/*.rs";

#[test]
fn pass() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

#[test]
#[cfg_attr(
    not(recorded_release),
    ignore = "the errors were recorded with Rust 1.95, and other releases word their parts of the errors differently"
)]
fn fail() {
    trybuild::TestCases::new().compile_fail(FAILING);
}

/// Without a case, a rule may have an unclear message or point at the wrong token, or may be impossible to break.
#[test]
fn every_rule_is_shown_by_a_case() {
    let errors: Vec<String> = recorded_errors();
    let rules: Vec<&str> = ram_errors_macros::error_reference!()
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .filter(|text| !["error", "---"].contains(text))
        .collect();
    assert!(rules.len() > 50, "unexpected form of the page: {rules:?}");
    let missing: Vec<&str> = rules
        .into_iter()
        .filter(|rule| !errors.iter().any(|error| follows_rule(error, rule)))
        .collect();
    assert!(missing.is_empty(), "rules without a case: {missing:#?}");
}

/// Names that mean nothing to a user of the derive: private paths, and names of the generated code.
const INTERNAL_NAMES: [&str; 7] = [
    "__private",
    "dyn_error",
    "inner::",
    "dispatch::",
    "__ram",
    "__RAM",
    "__field",
];

/// The note of the compiler about the macros in which an error originates. No attribute removes the note.
const NOTE_OF_MACRO: &str = "= note: this error originates in the macro `";

#[test]
fn no_error_names_what_is_private() {
    let cases = glob::glob("fail/**/*.stderr").expect("the pattern is valid");
    let mut private_names = Vec::new();
    for case in cases {
        let case = case.expect("the folder can be read");
        let text = fs::read_to_string(&case).expect("the file can be read");
        for line in text.lines().filter(|line| !line.contains(NOTE_OF_MACRO)) {
            if INTERNAL_NAMES.iter().any(|name| line.contains(name)) {
                private_names.push(format!("{}: {}", case.display(), line.trim()));
            }
        }
    }
    assert!(
        private_names.is_empty(),
        "these errors have private names: {private_names:#?}"
    );
}

/// Returns the first lines of all errors that are recorded for the cases in `fail`.
fn recorded_errors() -> Vec<String> {
    let cases = glob::glob(FAILING).expect("the pattern is valid");
    cases
        .flat_map(|case| errors_of(&case.expect("the folder can be read")))
        .collect()
}

/// Returns the first lines of the errors that are recorded for one case.
fn errors_of(case: &Path) -> Vec<String> {
    let recorded = case.with_extension("stderr");
    let text = fs::read_to_string(&recorded)
        .unwrap_or_else(|error| panic!("{}: {error}", recorded.display()));
    text.lines()
        .filter_map(|line| {
            let (_, error) = line.strip_prefix("error")?.split_once(": ")?;
            let panic = error.strip_prefix("evaluation panicked: ");
            Some(panic.unwrap_or(error).to_owned())
        })
        .collect()
}

/// Returns whether the error has the message of the rule, with any facts in its gaps.
fn follows_rule(error: &str, rule: &str) -> bool {
    let rule = rule.replace("\\|", "|");
    let mut pieces = rule.split('…');
    let Some(mut rest) = error.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    pieces.all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}
