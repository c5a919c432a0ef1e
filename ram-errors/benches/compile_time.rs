//! What the derive costs to compile, beside the enum alone, `thiserror`, and `thiserror` with `strum` and a `match` for what
//! neither does.
//!
//! Crates of 1,000, 5,000 and 10,000 codes are written to a temporary folder and built in turn, several times. Cargo runs
//! this program in place of the compiler (`RUSTC_WORKSPACE_WRAPPER`), so what is measured is the processor time of `rustc`
//! for the crate itself: dependencies and cargo are not in it.

#[path = "support/codes.rs"]
mod codes;
#[path = "support/enums.rs"]
mod enums;
#[path = "support/processor_time.rs"]
mod processor_time;
#[path = "support/project.rs"]
mod project;
#[path = "support/ratios.rs"]
mod ratios;
#[path = "support/synthetic_codes.rs"]
mod synthetic_codes;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Output};

use crate::codes::Entry;
use crate::enums::{an_enum, each};
use crate::project::Project;
use crate::ratios::Ratio;

/// Where the program writes the seconds that a compiler took, when it runs in its place.
const TIMES: &str = "RAM_ERRORS_COMPILE_TIMES";
const ROUNDS: usize = 5;
const DEPENDENCIES: &str = r#"
strum = { version = "0.28", features = ["derive"] }
thiserror = "2"
"#;

fn main() -> ExitCode {
    if let Some(times) = std::env::var_os(TIMES) {
        return compile(&PathBuf::from(times));
    }
    if !project::is_measured() {
        return ExitCode::SUCCESS;
    }
    let mut ratios = Vec::new();
    for mode in [Mode::Check, Mode::Release] {
        ratios.extend(beside_others(mode));
        ratios.push(growth(mode));
    }
    ratios::print("s", &ratios);
    many();
    duplicate();
    ExitCode::SUCCESS
}

/// Runs the compiler that cargo names, and notes how long it took.
fn compile(times: &PathBuf) -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next().expect("cargo names the compiler");
    let status = Command::new(compiler)
        .args(arguments)
        .status()
        .expect("the compiler runs");
    fs::write(times, processor_time::of_children().to_string()).expect("the time is noted");
    u8::try_from(status.code().unwrap_or(1)).map_or(ExitCode::FAILURE, ExitCode::from)
}

#[derive(Clone, Copy)]
enum Mode {
    Check,
    Release,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A crate that is built again and again.
struct Side {
    project: Project,
    text: String,
}

impl Side {
    fn new(name: &str, text: &str) -> Self {
        let side = Self {
            project: Project::new(name, DEPENDENCIES),
            text: format!("#![allow(dead_code)]\n{text}"),
        };
        side.project.write("src/lib.rs", &side.text);
        side
    }

    fn build(&self, mode: Mode) -> Output {
        let this = std::env::current_exe().expect("this program has a path");
        self.project.write("src/lib.rs", &self.text);
        self.project
            .cargo(mode.arguments())
            .env("RUSTC_WORKSPACE_WRAPPER", this)
            .env(TIMES, self.times())
            .output()
            .expect("cargo runs")
    }

    /// The seconds that the compiler takes for this crate.
    fn seconds(&self, mode: Mode) -> f64 {
        let output = self.build(mode);
        let messages = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{messages}");
        assert!(!messages.contains("warning"), "{messages}");
        let times = fs::read_to_string(self.times()).expect("the compiler ran");
        times.parse().expect("seconds")
    }

    fn times(&self) -> PathBuf {
        self.project.target().with_file_name("compile_seconds.txt")
    }
}

/// The seconds of each side, round by round.
fn measure<const N: usize>(mode: Mode, sides: &[Side; N]) -> Vec<[f64; N]> {
    // Builds the dependencies.
    for side in sides {
        side.seconds(mode);
    }
    let round = |_| std::array::from_fn(|side| sides[side].seconds(mode));
    (0..ROUNDS).map(round).collect()
}

/// 1,000 codes as people write them today.
fn beside_others(mode: Mode) -> Vec<Ratio> {
    let codes = synthetic_codes::some(1_000);
    let sides = [
        Side::new("ram_error_1000", &enums::ram_error("Error", &codes)),
        Side::new("bare_1000", &bare(&codes)),
        Side::new("thiserror_1000", &thiserror(&codes)),
        Side::new("thiserror_strum_1000", &thiserror_and_strum(&codes)),
    ];
    let rounds = measure(mode, &sides);
    let beside = [
        ("the enum alone", None),
        ("thiserror", Some(1.0)),
        ("thiserror, strum and match", Some(0.33)),
    ];
    beside
        .into_iter()
        .enumerate()
        .map(|(other, (beside, target))| Ratio {
            what: format!("1,000 codes, {}", mode.name()),
            beside: beside.to_owned(),
            rounds: rounds
                .iter()
                .map(|round| (round[0], round[other + 1]))
                .collect(),
            target,
        })
        .collect()
}

/// How many times as long five times the codes take, beside the enum alone.
fn growth(mode: Mode) -> Ratio {
    let (few, many) = (synthetic_codes::some(1_000), synthetic_codes::some(5_000));
    let sides = [
        Side::new("ram_error_1000", &enums::ram_error("Error", &few)),
        Side::new("ram_error_5000", &enums::ram_error("Error", &many)),
        Side::new("bare_1000", &bare(&few)),
        Side::new("bare_5000", &bare(&many)),
    ];
    let rounds = measure(mode, &sides);
    Ratio {
        what: format!("growth from 1,000 to 5,000, {} (times)", mode.name()),
        beside: "the enum alone".to_owned(),
        rounds: rounds
            .iter()
            .map(|[few, many, bare_few, bare_many]| (many / few, bare_many / bare_few))
            .collect(),
        target: Some(1.1),
    }
}

/// 10,000 codes compile without a warning, in one enum and in one that includes ten.
fn many() {
    let codes = synthetic_codes::some(10_000);
    let one = Side::new("ram_error_10000", &enums::ram_error("Error", &codes));
    let composed = Side::new("composed_10000", &composed(&codes));
    for (side, name) in [(one, "one enum"), (composed, "an enum that includes ten")] {
        for mode in [Mode::Check, Mode::Release] {
            let seconds = side.seconds(mode);
            println!("10,000 codes in {name}, {}: {seconds:.1} s", mode.name());
        }
    }
}

/// A code that two included enums have is found among 10,000, and it is the only finding.
fn duplicate() {
    let mut codes = synthetic_codes::some(10_000);
    let first = codes[17].code.clone();
    let last = codes.last_mut().expect("there are codes");
    last.code.clone_from(&first);
    let output = Side::new("duplicate_10000", &composed(&codes)).build(Mode::Check);
    let messages = String::from_utf8_lossy(&output.stderr);
    let errors = messages
        .lines()
        .filter(|line| line.starts_with("error["))
        .count();
    let is_named = messages.contains(&format!("the code `{first}` is different in"));
    println!("a code twice among 10,000: {errors} error, which names the code: {is_named}");
    assert!(
        !output.status.success() && errors == 1 && is_named,
        "{messages}"
    );
}

fn bare(codes: &[Entry]) -> String {
    an_enum("Error", "Debug", codes, |_| String::new())
}

fn thiserror(codes: &[Entry]) -> String {
    an_enum("Error", "Debug, thiserror::Error", codes, |entry| {
        format!("#[error({:?})]", entry.message)
    })
}

/// The message by `thiserror`, the code and the advice by `strum`, status and limit by hand.
fn thiserror_and_strum(codes: &[Entry]) -> String {
    let derives = "Debug, thiserror::Error, strum::EnumString, strum::IntoStaticStr, strum::EnumIter, strum::EnumMessage";
    let text = an_enum("Error", derives, codes, |entry| {
        let Entry {
            code,
            message,
            solution,
            ..
        } = entry;
        format!("#[error({message:?})]\n    #[strum(serialize = {code:?}, message = {solution:?})]")
    });
    let statuses = each(codes, |entry| {
        format!(
            "            Self::{} {{ .. }} => {},\n",
            entry.variant(),
            entry.status
        )
    });
    let limits = each(codes, |entry| match &entry.limits[..] {
        [] => String::new(),
        [limit, ..] => format!(
            "            Self::{} {{ .. }} => Some({}..={}),\n",
            entry.variant(),
            limit.min,
            limit.max
        ),
    });
    format!(
        "{text}\n\
         impl Error {{\n    \
         pub fn status(&self) -> u16 {{\n        match self {{\n{statuses}        }}\n    }}\n\n    \
         pub fn limit(&self) -> Option<std::ops::RangeInclusive<u64>> {{\n        \
         match self {{\n{limits}            _ => None,\n        }}\n    }}\n}}\n"
    )
}

/// The codes in an enum that includes one for each tenth of them.
fn composed(codes: &[Entry]) -> String {
    let tenths: Vec<_> = codes.chunks(codes.len().div_ceil(10)).enumerate().collect();
    let parts = each(&tenths, |(number, tenth)| {
        enums::ram_error(&format!("Part{number}"), tenth)
    });
    let variants = each(&tenths, |(number, _)| {
        format!("    #[ram(transparent)]\n    Part{number}(Part{number}),\n")
    });
    format!("{parts}#[derive(Debug, ram_errors::RamError)]\npub enum Composed {{\n{variants}}}\n")
}
