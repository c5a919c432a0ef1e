//! What the derive costs to compile, beside the enum alone, `thiserror`, and `thiserror` with `strum` and a `match` for what
//! neither does.
//!
//! Each of the [`scenarios`] is a crate of 1,000 codes that is checked from scratch, checked again after an edit of another
//! module with incremental compilation, and built in release. The crates are written to a temporary folder and built in turn,
//! several times. Crates of 5,000 and 10,000 codes measure the growth. Cargo runs this program in place of the compiler
//! (`RUSTC_WORKSPACE_WRAPPER`), so that these figures are the processor time of `rustc` for the crate itself.
//!
//! The cold build is the first build of a crate with an empty `lib.rs`. Its processor time includes the dependencies and cargo.

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

use std::cell::Cell;
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
const STRUM: &str = "strum = { version = \"0.28\", features = [\"derive\"] }\n";
const THISERROR: &str = "thiserror = \"2\"\n";

fn main() -> ExitCode {
    if let Some(times) = std::env::var_os(TIMES) {
        return compile(&PathBuf::from(times));
    }
    if !project::is_measured() {
        return ExitCode::SUCCESS;
    }
    let mut ratios = Vec::new();
    for scenario in scenarios() {
        for mode in [Mode::Check, Mode::Incremental, Mode::Release] {
            ratios.extend(scenario.beside_others(mode));
        }
    }
    ratios.extend([Mode::Check, Mode::Release].map(growth));
    ratios.extend(cold_build());
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
    /// From scratch.
    Check,
    /// After an edit of another module, with what the compiler stored in the build before.
    Incremental,
    Release,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Incremental => "check after an edit elsewhere",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check | Self::Incremental => &["check"],
            Self::Release => &["build", "--release"],
        }
    }

    /// The value of `CARGO_INCREMENTAL`.
    fn incremental(self) -> &'static str {
        match self {
            Self::Check | Self::Release => "0",
            Self::Incremental => "1",
        }
    }
}

/// A crate that is built again and again.
struct Side {
    project: Project,
    builds: Cell<usize>,
}

impl Side {
    /// Writes a crate with the errors in a module of their own.
    fn new(name: &str, errors: &str) -> Self {
        let project = Project::new(name, &(project::ram_errors() + STRUM + THISERROR));
        project.write("src/errors.rs", errors);
        Self {
            project,
            builds: Cell::new(0),
        }
    }

    /// Edits the root of the crate and builds the crate.
    fn build(&self, mode: Mode) -> Output {
        let this = std::env::current_exe().expect("this program has a path");
        let build = self.builds.replace(self.builds.get() + 1);
        let root =
            format!("#![allow(dead_code)]\nmod errors;\npub fn build() -> usize {{ {build} }}\n");
        self.project.write("src/lib.rs", &root);
        self.project
            .cargo(mode.arguments())
            .env("CARGO_INCREMENTAL", mode.incremental())
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

/// The seconds of each side, round by round, after a build of the dependencies.
fn measure<const N: usize>(mode: Mode, sides: &[Side; N]) -> Vec<[f64; N]> {
    for side in sides {
        side.seconds(mode);
    }
    in_rounds(sides, |side| side.seconds(mode))
}

/// The seconds of each side, round by round.
fn in_rounds<S, const N: usize>(sides: &[S; N], seconds: impl Fn(&S) -> f64) -> Vec<[f64; N]> {
    let round = |_| sides.each_ref().map(&seconds);
    (0..ROUNDS).map(round).collect()
}

/// The first side and another side of each round.
fn first_and<const N: usize>(other: usize, rounds: &[[f64; N]]) -> Vec<(f64, f64)> {
    let pairs = rounds.iter().map(|round| (round[0], round[other]));
    pairs.collect()
}

/// Codes that are written in every style, in as many enums. An enum includes them if there are several.
struct Scenario {
    what: &'static str,
    /// A part of the names of the crates.
    name: &'static str,
    codes: Vec<Entry>,
    enums: usize,
    /// The targets of the ratio to `thiserror`, and of the ratio to `thiserror` and `strum`. The README has the measured ratios.
    at_most: [f64; 2],
}

/// 1,000 codes each.
fn scenarios() -> [Scenario; 4] {
    // One code of five has fields.
    let mixed = || synthetic_codes::some(1_000);
    let constant = synthetic_codes::some(1_250).into_iter();
    let with_fields = synthetic_codes::some(5_000).into_iter();
    [
        Scenario {
            what: "one message of five with fields",
            name: "mixed",
            codes: mixed(),
            enums: 1,
            at_most: [1.0, 0.33],
        },
        Scenario {
            what: "constant messages",
            name: "constant",
            codes: constant.filter(|entry| entry.fields.is_empty()).collect(),
            enums: 1,
            at_most: [1.1, 0.35],
        },
        Scenario {
            what: "messages with fields",
            name: "with_fields",
            codes: with_fields
                .filter(|entry| !entry.fields.is_empty())
                .collect(),
            enums: 1,
            at_most: [0.77, 0.31],
        },
        Scenario {
            what: "40 enums of 25 codes, composed",
            name: "composed",
            codes: mixed(),
            enums: 40,
            at_most: [1.2, 0.33],
        },
    ]
}

impl Scenario {
    fn beside_others(&self, mode: Mode) -> Vec<Ratio> {
        let sides = STYLES.map(|style| {
            let name = format!("{}_{}", self.name, style.name);
            Side::new(&name, &style.errors(&self.codes, self.enums))
        });
        let rounds = measure(mode, &sides);
        let beside = |(other, style): (usize, &Style)| Ratio {
            what: format!("{}, {}", self.what, mode.name()),
            beside: style.what.to_owned(),
            rounds: first_and(other, &rounds),
            target: style.target.map(|number| self.at_most[number]),
        };
        STYLES.iter().enumerate().skip(1).map(beside).collect()
    }
}

/// A way to write errors.
#[derive(Clone, Copy)]
struct Style {
    what: &'static str,
    /// A part of the names of the crates.
    name: &'static str,
    an_enum: fn(name: &str, codes: &[Entry]) -> String,
    /// Returns the enum that includes that many enums.
    composed: fn(parts: usize) -> String,
    /// The number of its target in [`Scenario::at_most`].
    target: Option<usize>,
}

const RAM_ERROR: Style = Style {
    what: "ram-errors",
    name: "ram_error",
    an_enum: enums::ram_error,
    composed: |parts| {
        including(
            "Debug, ram_errors::RamError",
            "#[ram(transparent)] ",
            "#[from] ",
            parts,
        )
    },
    target: None,
};

/// The derive, and what it is compared with.
const STYLES: [Style; 4] = [
    RAM_ERROR,
    Style {
        what: "the enum alone",
        name: "bare",
        an_enum: bare,
        composed: |parts| including("Debug", "", "", parts),
        target: None,
    },
    Style {
        what: "thiserror",
        name: "thiserror",
        an_enum: thiserror,
        composed: composed_by_thiserror,
        target: Some(0),
    },
    Style {
        what: "thiserror, strum and match",
        name: "strum",
        an_enum: thiserror_and_strum,
        composed: composed_with_match,
        target: Some(1),
    },
];

impl Style {
    /// Returns a module with the codes in as many enums, and with an enum that includes them if there are several.
    fn errors(&self, codes: &[Entry], enums: usize) -> String {
        if enums == 1 {
            return (self.an_enum)("Error", codes);
        }
        let parts: Vec<_> = codes
            .chunks(codes.len().div_ceil(enums))
            .enumerate()
            .collect();
        let parts = each(&parts, |(number, part)| {
            (self.an_enum)(&format!("Part{number}"), part)
        });
        parts + &(self.composed)(enums)
    }
}

/// Returns an enum with a variant for each part.
fn including(derives: &str, variant: &str, field: &str, parts: usize) -> String {
    let variants = each_part(parts, |part| {
        format!("    {variant}Part{part}({field}Part{part}),\n")
    });
    format!("#[derive({derives})]\npub enum Error {{\n{variants}}}\n")
}

fn composed_by_thiserror(parts: usize) -> String {
    including(
        "Debug, thiserror::Error",
        "#[error(transparent)] ",
        "#[from] ",
        parts,
    )
}

/// `thiserror`, and what the derive makes of the functions of the parts.
fn composed_with_match(parts: usize) -> String {
    let error = composed_by_thiserror(parts);
    let arms = |call: &str| {
        each_part(parts, |part| {
            format!("            Self::Part{part}(error) => {call},\n")
        })
    };
    let codes = arms("error.into()");
    let statuses = arms("error.status()");
    let limits = arms("error.limit()");
    let parsed = each_part(parts, |part| {
        format!("            .or_else(|| code.parse().map(Self::Part{part}).ok())\n")
    });
    format!(
        "{error}\n\
         impl Error {{\n    \
         pub fn code(&self) -> &'static str {{\n        match self {{\n{codes}        }}\n    }}\n\n    \
         pub fn status(&self) -> u16 {{\n        match self {{\n{statuses}        }}\n    }}\n\n    \
         pub fn limit(&self) -> Option<std::ops::RangeInclusive<u64>> {{\n        match self {{\n{limits}        }}\n    }}\n\n    \
         pub fn parse(code: &str) -> Option<Self> {{\n        None\n{parsed}    }}\n}}\n"
    )
}

fn each_part(parts: usize, source: impl Fn(usize) -> String) -> String {
    (0..parts).map(source).collect()
}

/// How many times as long five times the codes take, beside the enum alone.
fn growth(mode: Mode) -> Ratio {
    let (few, many) = (synthetic_codes::some(1_000), synthetic_codes::some(5_000));
    let sides = [
        Side::new("ram_error_1000", &enums::ram_error("Error", &few)),
        Side::new("ram_error_5000", &enums::ram_error("Error", &many)),
        Side::new("bare_1000", &bare("Error", &few)),
        Side::new("bare_5000", &bare("Error", &many)),
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

/// The first build of a crate, which builds the dependencies as well.
fn cold_build() -> [Ratio; 2] {
    let sides = [
        ("cold_ram_errors", project::ram_errors()),
        ("cold_thiserror", THISERROR.to_owned()),
        ("cold_strum", THISERROR.to_owned() + STRUM),
    ]
    .map(|(name, dependencies)| Project::new(name, &dependencies));
    let rounds = in_rounds(&sides, seconds_of_cold_build);
    let beside = |what: &str, other: usize| Ratio {
        what: "cold build with dependencies".to_owned(),
        beside: what.to_owned(),
        rounds: first_and(other, &rounds),
        target: None,
    };
    [beside("thiserror", 1), beside("thiserror and strum", 2)]
}

fn seconds_of_cold_build(project: &Project) -> f64 {
    project.write("src/lib.rs", "");
    let target = project.target().with_file_name("cold_target");
    // The folder is absent before the first build.
    let _ = fs::remove_dir_all(&target);
    let before = processor_time::of_children();
    let output = project
        .cargo(&["build"])
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    processor_time::of_children() - before
}

/// 10,000 codes compile without a warning, in one enum and in one that includes ten.
fn many() {
    let codes = synthetic_codes::some(10_000);
    let one = Side::new("ram_error_10000", &enums::ram_error("Error", &codes));
    let composed = Side::new("composed_10000", &RAM_ERROR.errors(&codes, 10));
    for (side, name) in [(one, "one enum"), (composed, "an enum that includes ten")] {
        for mode in [Mode::Check, Mode::Release] {
            let seconds = side.seconds(mode);
            println!("10,000 codes in {name}, {}: {seconds:.1} s", mode.name());
        }
    }
}

/// A code that two included enums have is found among 10,000, and it is the only error.
fn duplicate() {
    let mut codes = synthetic_codes::some(10_000);
    let first = codes[17].code.clone();
    let last = codes.last_mut().expect("there are codes");
    last.code.clone_from(&first);
    let output = Side::new("duplicate_10000", &RAM_ERROR.errors(&codes, 10)).build(Mode::Check);
    let messages = String::from_utf8_lossy(&output.stderr);
    let errors = messages
        .lines()
        .filter(|line| line.starts_with("error["))
        .count();
    let is_named = messages.contains(&format!("the code `{first}` has status"));
    println!("a code twice among 10,000: {errors} error, which names the code: {is_named}");
    assert!(
        !output.status.success() && errors == 1 && is_named,
        "{messages}"
    );
}

fn bare(name: &str, codes: &[Entry]) -> String {
    an_enum(name, "Debug", codes, |_| String::new())
}

fn thiserror(name: &str, codes: &[Entry]) -> String {
    an_enum(name, "Debug, thiserror::Error", codes, |entry| {
        format!("#[error({:?})]", entry.message)
    })
}

/// The message by `thiserror`, the code and the solution by `strum`, status and limit by hand.
fn thiserror_and_strum(name: &str, codes: &[Entry]) -> String {
    let derives = "Debug, thiserror::Error, strum::EnumString, strum::IntoStaticStr, strum::EnumIter, strum::EnumMessage";
    let errors = an_enum(name, derives, codes, |entry| {
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
        "{errors}\n\
         impl {name} {{\n    \
         pub fn status(&self) -> u16 {{\n        match self {{\n{statuses}        }}\n    }}\n\n    \
         pub fn limit(&self) -> Option<std::ops::RangeInclusive<u64>> {{\n        \
         match self {{\n{limits}            _ => None,\n        }}\n    }}\n}}\n"
    )
}
