//! Runs cargo for tests: examples and rustdoc.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Returns the root of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Builds an example of `ram-errors` and returns its path.
///
/// The example is built with the features and the target directory of `cargo test --workspace --all-features`, so that little is
/// compiled again.
#[allow(dead_code, reason = "not every test runs an example")]
pub(crate) fn example(name: &str) -> PathBuf {
    let package = ["--workspace", "--all-features", "--example", name];
    let messages = cargo(
        "build",
        &[&package[..], &["--message-format=json"]].concat(),
    );
    let executable = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == name)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from));
    executable.expect("cargo reports the path of the example")
}

/// Runs rustdoc on a package once, and returns the folder of its pages.
#[allow(dead_code, reason = "not every test reads documentation")]
pub(crate) fn documentation(package: &[&str]) -> PathBuf {
    static DOCUMENTED: OnceLock<()> = OnceLock::new();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target directory");
    DOCUMENTED.get_or_init(|| {
        let target = target.to_str().expect("UTF-8");
        let more = ["--target-dir", target, "--", "-D", "warnings"];
        cargo("rustdoc", &[package, &more].concat());
    });
    target.join("doc")
}

/// Reads a page of the documentation.
#[allow(dead_code, reason = "not every test reads documentation")]
pub(crate) fn read(page: &Path) -> String {
    std::fs::read_to_string(page).unwrap_or_else(|_| panic!("{}", page.display()))
}

/// Returns the output of a cargo command, which must succeed and needs no network.
pub(crate) fn cargo(command: &str, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args([command, "--quiet", "--offline"])
        .args(arguments)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "cargo {command} {arguments:?}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}
