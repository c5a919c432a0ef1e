//! Runs the official Python clients of RAM against the example `ram_server` and checks what they received.
//!
//! The clients are in a virtual environment that `.ci/run` creates. Without it the tests are reported as ignored. Whether it exists
//! is known only at run time, so the tests have their own harness.

mod common;
mod server;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use libtest_mimic::{Arguments, Trial};
use ram_errors::{HasCatalog as _, RamApiError};
use serde_json::{Value, json};

use server::{Server, calls};

const REQUIREMENTS: &str = include_str!("../clients/requirements.txt");

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let environment = environment();
    if let Err(reason) = &environment {
        eprintln!("The official clients are not tested: {reason}. `.ci/run` installs them.");
    }
    let cases = [
        ("core_gets_json", "core", None),
        ("tea_gets_json", "tea", None),
        ("tea_gets_xml", "tea", Some("XML")),
        ("tea_rpc_gets_json", "tea-rpc", None),
    ];
    let trials = cases
        .into_iter()
        .map(|(name, client, format)| {
            let python = environment.clone();
            let test = move || {
                check(&python?, client, format);
                Ok(())
            };
            Trial::test(name, test).with_ignored_flag(environment.is_err())
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Returns the path of the Python that has the clients, or the reason why it is missing.
fn environment() -> Result<PathBuf, String> {
    let path = env::var_os("RAM_CLIENTS_VENV")
        .map_or_else(|| common::root().join("target/clients-venv"), PathBuf::from);
    // `.ci/run` writes this file when all clients are installed.
    match fs::read_to_string(path.join("requirements.txt")) {
        Ok(installed) if installed == REQUIREMENTS => Ok(path.join("bin/python")),
        Ok(_) => Err(format!("{} has other versions", path.display())),
        Err(_) => Err(format!("{} does not exist", path.display())),
    }
}

/// Requests, `Action&Name=Value&..`, each with the code of its error. The code is empty if the request succeeds.
const STEPS: [(&str, &str); 13] = [
    ("CreateUser&UserName=alice", ""),
    ("CreateUser&UserName=alice", "EntityAlreadyExists.User"),
    (
        "CreateUser&UserName=a b",
        "InvalidParameter.UserName.InvalidChars",
    ),
    ("GetUser&UserName=bob", "EntityNotExist.User"),
    ("CreateGroup&GroupName=admins", ""),
    ("AddUserToGroup&UserName=alice&GroupName=admins", ""),
    ("DeleteUser&UserName=alice", "DeleteConflict.User.Group"),
    ("CreateAccessKey&UserName=alice", ""),
    ("CreateAccessKey&UserName=alice", ""),
    (
        "CreateAccessKey&UserName=alice",
        "LimitExceeded.User.AccessKey",
    ),
    (
        r#"CreatePolicy&PolicyName=all&PolicyDocument={"Version":"1","Statement":[]}"#,
        "MalformedPolicyDocument",
    ),
    ("ListUsers", ""),
    ("ListAccessKeys&UserName=alice", ""),
];

fn check(python: &Path, client: &str, format: Option<&str>) {
    let server = Server::start();
    let responses = send(python, client, &server.address, format);
    assert_eq!(responses.len(), STEPS.len(), "{responses:?}");
    for ((call, code), response) in STEPS.iter().zip(&responses) {
        let case = format!("{call}: {response}");
        let id = response["request_id"].as_str().expect(&case);
        let groups: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{case}");
        assert_eq!(id, id.to_uppercase(), "{case}");
        if code.is_empty() {
            assert_eq!(response["code"], Value::Null, "{case}");
            continue;
        }
        let spec = RamApiError::CATALOG.get(code).expect(&case);
        assert_eq!(response["code"], *code, "{case}");
        assert_eq!(response["status"], spec.status(), "{case}");
        let message = match *code {
            "MalformedPolicyDocument" => "Add a Statement element to the policy document.",
            _ => spec.message().expect(&case),
        };
        let message = match client {
            "core" => message.to_owned(),
            // The newer clients put the status and the request id into the message.
            _ => format!("code: {}, {message} request id: {id}", spec.status()),
        };
        assert_eq!(response["message"], message, "{case}");
    }
}

/// Returns the output of the client for each step.
fn send(python: &Path, client: &str, address: &str, format: Option<&str>) -> Vec<Value> {
    let mut process = Command::new(python)
        .arg(common::root().join("tests/clients/official.py"))
        .args([client, address])
        .envs([("NO_PROXY", "127.0.0.1"), ("no_proxy", "127.0.0.1")])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let requests: Vec<_> = STEPS
        .iter()
        .map(|(call, code)| {
            let (action, params) = calls::read(call);
            let params: BTreeMap<_, _> = params.collect();
            let mut request = json!({"action": action, "params": params});
            // No client parses a successful response in XML.
            if let (Some(format), false) = (format, code.is_empty()) {
                request["format"] = json!(format);
            }
            request.to_string()
        })
        .collect();
    let mut input = process.stdin.take().expect("its input");
    input
        .write_all(requests.join("\n").as_bytes())
        .expect("the client reads its input");
    drop(input);
    let output = process.wait_with_output().expect("its output");
    assert!(output.status.success(), "{client}: {}", output.status);
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect()
}
