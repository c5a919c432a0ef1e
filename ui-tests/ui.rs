//! The errors of the derive as people see them, and what must keep compiling.
//!
//! After a change of an error: `TRYBUILD=overwrite cargo test -p ram-errors-ui-tests`, then read what changed.

#[test]
fn pass() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

#[test]
#[cfg_attr(
    not(recorded_release),
    ignore = "the errors were recorded with Rust 1.95, and other releases word what is around them differently"
)]
fn fail() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}

/// A rule that no case shows is one whose text and place nobody has looked at, or one that can never be broken.
#[test]
fn every_rule_is_shown_by_a_case() {
    let errors: Vec<String> = recorded_errors();
    let rules: Vec<&str> = ram_errors_macros::error_reference!()
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .filter(|text| !["error", "---"].contains(text))
        .collect();
    assert!(rules.len() > 50, "the page has another form: {rules:?}");
    let missing: Vec<&str> = rules
        .into_iter()
        .filter(|rule| !errors.iter().any(|error| is_of(error, rule)))
        .collect();
    assert!(missing.is_empty(), "no case shows: {missing:#?}");
}

/// The first lines of all errors in `fail`.
fn recorded_errors() -> Vec<String> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/fail");
    let mut errors = Vec::new();
    for entry in std::fs::read_dir(directory).expect("the cases are there") {
        let path = entry.expect("the directory can be read").path();
        if path.extension().is_some_and(|name| name == "stderr") {
            let text = std::fs::read_to_string(&path).expect("it is text");
            let lines = text.lines().filter_map(|line| {
                let (_, error) = line.strip_prefix("error")?.split_once(": ")?;
                Some(error.strip_prefix("evaluation panicked: ").unwrap_or(error))
            });
            errors.extend(lines.map(str::to_owned));
        }
    }
    errors
}

/// Whether the error has the text of the rule, with something in its gaps.
fn is_of(error: &str, rule: &str) -> bool {
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
