//! A crate that is written to a temporary folder and built there, like the crate of a user.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate with its own workspace, in the folder that cargo reserves for benchmarks.
pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    /// Writes the manifest. `dependencies` are lines of TOML. [`ram_errors`] returns the line of this crate.
    pub(crate) fn new(name: &str, dependencies: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let project = Self { folder };
        project.write(
            "Cargo.toml",
            &format!(
                "[package]\n\
                 name = \"{name}\"\n\
                 version = \"0.0.0\"\n\
                 edition = \"2024\"\n\n\
                 [workspace]\n\n\
                 [dependencies]\n\
                 {dependencies}\n"
            ),
        );
        project
    }

    /// Writes a file. The new modification time makes cargo build the crate again.
    pub(crate) fn write(&self, path: &str, content: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, content).expect("a file is written");
    }

    /// Returns a `cargo` command for this crate, without incremental compilation.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.target())
            .env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Returns the target folder. All crates share it, so that their dependencies are built once.
    pub(crate) fn target(&self) -> PathBuf {
        self.folder.with_file_name("target")
    }
}

/// Returns the dependency on this crate, as a line of a manifest.
pub(crate) fn ram_errors() -> String {
    format!(
        "ram-errors = {{ path = {:?} }}\n",
        env!("CARGO_MANIFEST_DIR")
    )
}

/// Returns whether this is `cargo bench`. `cargo test` measures nothing.
pub(crate) fn is_measured() -> bool {
    let measured = std::env::args().any(|argument| argument == "--bench");
    if !measured {
        println!("measured by `cargo bench`");
    }
    measured
}
