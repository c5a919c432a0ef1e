//! Compares the README with the output of the compiler and of the crate.

use ram_errors::{ErrorReply, Problem, RamError};

const README: &str = include_str!("../../README.md");

/// A case of `ui-tests` and the recorded error of the compiler.
const CASE: &str = include_str!("../../ui-tests/fail/readme/two_mistakes.rs");
const RECORDED: &str = include_str!("../../ui-tests/fail/readme/two_mistakes.stderr");

/// Returns the first block of code with this tag.
fn block(tag: &str) -> &'static str {
    let (_, block) = README
        .split_once(&format!("```{tag}\n"))
        .unwrap_or_else(|| panic!("no block {tag}"));
    block.split_once("```").expect("its end").0
}

#[test]
fn the_compiler_reports_the_errors_in_the_readme() {
    assert_eq!(
        format!("{}\nfn main() {{}}\n", block("rust,compile_fail")),
        CASE
    );
    let recorded = RECORDED.replace("fail/readme/two_mistakes.rs", "src/main.rs");
    assert_eq!(block("text"), recorded);
}

#[derive(Debug, RamError)]
#[ram(
    code = "Quota.Users",
    status = 409,
    limit = 100,
    message = "At most {limit} users are allowed."
)]
struct Users;

#[test]
fn the_service_returns_the_response_in_the_readme() {
    let documented = block("json").trim_end();
    let (_, id) = documented
        .split_once(r#""requestId":""#)
        .expect("a request id");
    let id = id.trim_end_matches("\"}");
    let response = ErrorReply::<Problem>::from(Users)
        .with_request_id(id)
        .into_http();
    assert_eq!(response.body(), documented);
    assert_eq!(response.status(), 409);
}

/// The page of a package cannot link to files of the repository by relative paths.
#[test]
fn links_are_absolute() {
    for readme in [README, include_str!("../../ram-errors-macros/README.md")] {
        for (at, _) in readme.match_indices("](") {
            let target = &readme[at + 2..];
            assert!(
                target.starts_with("https://") || target.starts_with('#'),
                "{}",
                target.lines().next().unwrap_or_default()
            );
        }
    }
}

#[test]
fn the_reference_pages_are_linked() {
    for page in [
        "https://docs.rs/ram-errors/latest/ram_errors/guide/index.html",
        "https://docs.rs/ram-errors/latest/ram_errors/derive.RamError.html",
        "https://docs.rs/ram-errors/latest/ram_errors/derive_errors/index.html",
        "https://github.com/ram-errors/ram-errors/blob/main/ram-errors/CODES.md",
        "https://github.com/ram-errors/ram-errors/tree/main/ram-errors/examples",
    ] {
        assert!(README.contains(&format!("]({page})")), "{page}");
    }
}

#[test]
fn the_table_of_features_is_complete() {
    let manifest = include_str!("../../ram-errors/Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").expect("features");
    let (features, _) = features.split_once("\n[").expect("their end");
    let names = features.lines().filter_map(|line| line.split_once(" = "));
    let crate_page = include_str!("../../ram-errors/src/lib.rs");
    for (name, _) in names.filter(|(name, _)| *name != "default") {
        let row = format!("| `{name}`");
        assert!(README.contains(&row), "{name} in the README");
        assert!(
            crate_page.contains(&format!("//! {row}")),
            "{name} on the page of the crate"
        );
    }
}
