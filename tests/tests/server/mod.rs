//! Starts examples that listen on a port. The default is `ram_server`.

pub(crate) mod calls;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use crate::common;

/// A running server on a free port. Dropping the value ends the process.
pub(crate) struct Server {
    process: Child,
    /// `127.0.0.1:8015`
    pub(crate) address: String,
}

impl Server {
    #[allow(dead_code, reason = "not every test starts the stand-in for RAM")]
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        Self::run(program(), arguments)
    }

    /// Starts an example that prints its address like `ram_server`.
    pub(crate) fn run(program: &Path, arguments: &[&str]) -> Self {
        let mut process = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let stdout = process.stdout.take().expect("its output");
        // `Server` exists before the next step can fail, so that the process is always ended.
        let mut server = Self {
            process,
            address: String::new(),
        };
        let mut line = String::new();
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("its address");
        line.trim_end()
            .strip_prefix("listening on http://")
            .expect(&line)
            .clone_into(&mut server.address);
        server
    }

    /// Counts the open files of the process. Each connection is one of them.
    #[cfg(target_os = "linux")]
    #[allow(dead_code, reason = "not every test counts connections")]
    pub(crate) fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.process.id()))
            .expect("the files of the server")
            .count()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Builds the example once and returns the path of its executable.
pub(crate) fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| common::example("ram_server"))
}
