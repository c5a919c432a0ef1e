//! Sets a `cfg` if the compiler is the release with which the `.stderr` files were recorded.

use std::env;
use std::process::Command;

/// The release with which the errors were recorded. Other releases word their parts of the errors differently.
const RECORDED: &str = "1.95";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(recorded_release)");
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc)
        .arg("--version")
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    let release = version.split_whitespace().nth(1).unwrap_or_default();
    let is_stable = !release.contains('-');
    if is_stable
        && release
            .strip_prefix(RECORDED)
            .is_some_and(|rest| rest.starts_with('.'))
    {
        println!("cargo::rustc-cfg=recorded_release");
    }
}
