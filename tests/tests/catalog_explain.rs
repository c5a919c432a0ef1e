//! Runs the example `explain` as a program.

mod common;

use std::process::{Command, Stdio};

use ram_errors::{HasCatalog, RamApiError};

/// The standard output, the standard error and the exit code of the example.
#[derive(Debug, PartialEq)]
struct Outcome {
    output: String,
    error: String,
    exit_code: Option<i32>,
}

fn explain(arguments: &[&str], variables: &[(&str, &str)]) -> Outcome {
    let mut command = Command::new(common::example("explain"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied()).args(arguments);
    let output = command.output().expect("the example runs");
    Outcome {
        output: String::from_utf8(output.stdout).expect("UTF-8"),
        error: String::from_utf8(output.stderr).expect("UTF-8"),
        exit_code: output.status.code(),
    }
}

/// Returns the standard output of a successful run.
fn output_of(arguments: &[&str]) -> String {
    let outcome = explain(arguments, &[]);
    assert_eq!(
        (outcome.error.as_str(), outcome.exit_code),
        ("", Some(0)),
        "{arguments:?}"
    );
    outcome.output
}

const ALIAS_FORMAT: &str = "\
InvalidParameter.AccountAlias.Format
  status    400
  message   The format of parameter - \"AccountAlias\" is incorrect.
  solution  Modify the value of AccountAlias. The value can contain lowercase letters, numbers, and hyphens (-). It cannot start or end with hyphens (-) or contain consecutive hyphens (such as --).
  chars     lowercase letters, numbers, and hyphens (-)
  check     by a function
  more at   https://api.aliyun.com/troubleshoot?q=InvalidParameter.AccountAlias.Format&product=Ram
";

const USER_POLICY: &str = "\
LimitExceeded.User.Policy
  status    409
  message   The policy count of the user attached policies beyond the current limits.
  solution  Remove one or more of the target policy type (system or custom) from the target RAM user. Each RAM user can be granted up to 20 system policies and up to 5 custom policies.
  limit     system: at most 20
  limit     custom: at most 5
  more at   https://api.aliyun.com/troubleshoot?q=LimitExceeded.User.Policy&product=Ram
";

#[test]
fn a_code_is_explained() {
    let code = "LimitExceeded.User.Policy";
    assert_eq!(output_of(&[code]), USER_POLICY);
    assert_eq!(
        output_of(&["InvalidParameter.AccountAlias.Format"]),
        ALIAS_FORMAT
    );
    let policy_type = output_of(&["InvalidParameter.PolicyType"]);
    assert!(
        policy_type.contains("\n  one of    System\n  one of    Custom\n"),
        "{policy_type}"
    );
    assert_eq!(output_of(&["--format", "text", code]), USER_POLICY);
    assert_eq!(output_of(&[code, "--format=text"]), USER_POLICY);

    let json: serde_json::Value =
        serde_json::from_str(&output_of(&["--format", "json", code])).expect("JSON");
    assert_eq!(json["version"], 1);
    assert_eq!(json["codes"][0]["limits"][1]["max"], 5);
    assert_eq!(json["codes"].as_array().map(Vec::len), Some(1));

    let markdown = output_of(&["--format", "markdown", code]);
    assert_eq!(
        markdown,
        RamApiError::CATALOG.to_markdown_filtered(|spec| spec.code() == code)
    );
}

#[test]
fn codes_are_listed() {
    let codes = |arguments: &[&str]| -> Vec<String> {
        let list = output_of(arguments);
        list.lines()
            .filter_map(|line| line.split_whitespace().nth(1))
            .map(str::to_owned)
            .collect()
    };
    let expected = |keeps: fn(&str, u16) -> bool| -> Vec<String> {
        RamApiError::CATALOG
            .iter()
            .filter(|spec| keeps(spec.code(), spec.status()))
            .map(|spec| spec.code().to_owned())
            .collect()
    };
    assert_eq!(codes(&["--list"]), expected(|_, _| true));
    assert_eq!(
        codes(&["--list", "LimitExceeded"]),
        expected(|code, _| code.starts_with("LimitExceeded."))
    );
    assert_eq!(
        codes(&["--list=LimitExceeded.User"]),
        expected(|code, _| code.starts_with("LimitExceeded.User"))
    );
    assert_eq!(codes(&["--list", "Inactive"]), ["Inactive"]);
    assert_eq!(
        codes(&["--status", "409"]),
        expected(|_, status| status == 409)
    );
    assert_eq!(
        codes(&["--status=409", "--list", "DeleteConflict"]),
        expected(|code, _| code.starts_with("DeleteConflict."))
    );

    let json = output_of(&["--list", "--format", "json"]);
    let pretty = serde_json::to_string_pretty(RamApiError::CATALOG).expect("JSON");
    assert_eq!(json, pretty + "\n");
}

#[test]
fn the_page_of_all_codes_is_the_output_of_the_example() {
    let path = common::root().join("ram-errors/CODES.md");
    let page = std::fs::read_to_string(path).expect("ram-errors/CODES.md");
    assert!(
        page.replace("\r\n", "\n") == output_of(&["--list", "--format", "markdown"]),
        "renew it: cargo run --example explain --features serde -- --list --format markdown > ram-errors/CODES.md"
    );
}

#[test]
fn mistakes_are_reported_with_an_exit_code() {
    let cases: [(&[&str], i32, &str); 15] = [
        (
            &["LimitExceded.User"],
            1,
            "unknown code `LimitExceded.User`; did you mean `LimitExceeded.User`?",
        ),
        (
            &["nopermission"],
            1,
            "unknown code `nopermission`; did you mean `NoPermission`?",
        ),
        (&["Teapot"], 1, "unknown code `Teapot`; --list lists"),
        (&[""], 1, "unknown code ``"),
        (
            &["EntityNotExist"],
            1,
            "`EntityNotExist` is a family of codes; --list EntityNotExist lists them",
        ),
        (
            &["--list", "LimitEx"],
            1,
            "no code begins with `LimitEx`; they begin with InvalidParameter, Malformed",
        ),
        (
            &["--status", "418"],
            1,
            "none of these codes has that status",
        ),
        (
            &["--list", "Inactive", "--status", "404"],
            1,
            "none of these codes has that status",
        ),
        (&[], 2, "expected a code or --list"),
        (&["--status"], 2, "missing argument for option '--status'"),
        (&["--status", "299"], 2, "expected a status from 300 to 599"),
        (&["--status", "4o4"], 2, "expected a status from 300 to 599"),
        (
            &["--format", "xml", "Inactive"],
            2,
            "expected text, json or markdown",
        ),
        (&["Inactive", "NoPermission"], 2, "unexpected argument"),
        (&["--colour"], 2, "invalid option '--colour'"),
    ];
    for (arguments, exit_code, expected) in cases {
        let outcome = explain(arguments, &[]);
        assert_eq!(outcome.output, "", "{arguments:?}");
        assert_eq!(outcome.exit_code, Some(exit_code), "{arguments:?}");
        assert!(
            outcome.error.starts_with("explain: ") && outcome.error.contains(expected),
            "{arguments:?}: {}",
            outcome.error
        );
    }
    let outcome = explain(&["--status", "409", "Inactive"], &[]);
    assert_eq!(outcome.exit_code, Some(2));
}

#[test]
fn help_is_printed() {
    let help = output_of(&["--help"]);
    for option in ["--list", "--status", "--format", "NO_COLOR", "exit code"] {
        assert!(help.contains(option), "{help}");
    }
}

#[test]
fn colours_are_written_to_terminals_only() {
    let code = "LimitExceeded.User.Policy";
    // A pipe is not a terminal, but a variable makes the example treat it as one.
    let colored = explain(&[code], &[("CLICOLOR_FORCE", "1")]).output;
    assert!(colored.starts_with("\u{1b}[1mLimitExceeded.User.Policy\u{1b}[0m\n"));
    assert!(colored.contains("\u{1b}[33m409\u{1b}[0m"));
    let no_color = explain(&[code], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]);
    assert_eq!(no_color.output, USER_POLICY);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(common::example("explain"))
        .arg("--list")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the example ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}
