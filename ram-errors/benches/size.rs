//! Measures the bytes that RAM's codes add to a stripped release binary, beside an enum written by hand whose functions are
//! a `match` each.
//!
//! `cargo bench -p ram-errors --bench size`
//!
//! Three programs with the same output are written to a temporary folder and built: one with `RamApiError`, which is
//! composed of several types, one with a single enum that derives `RamError`, and one written by hand. A fourth program has
//! no codes.

#[path = "support/codes.rs"]
mod codes;
#[path = "support/enums.rs"]
mod enums;
#[path = "support/project.rs"]
mod project;
#[path = "support/ram_codes.rs"]
mod ram_codes;

use std::fs;
use std::process::ExitCode;

use crate::codes::{Entry, Limits};
use crate::enums::{an_enum, each};
use crate::project::Project;

/// A program that describes the codes in its arguments, and the values whose numbers are in its arguments.
const MAIN: &str = r"
mod errors;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    for argument in &arguments[1..] {
        errors::describe_code(argument);
        if let Ok(number) = argument.parse() {
            errors::describe_value(number);
        }
    }
}
";

fn main() -> ExitCode {
    if !project::is_measured() {
        return ExitCode::SUCCESS;
    }
    let codes = ram_codes::all();
    let by_hand = build("size_by_hand", &by_hand(&codes));
    let programs = [
        ("a match for each function", by_hand),
        (
            "RamApiError",
            build("size_ram_api_error", &ram_api_error(&codes)),
        ),
        (
            "one enum that derives RamError",
            build("size_one_enum", &one_enum(&codes)),
        ),
    ];
    let no_codes = build("size_no_codes", NO_CODES);
    println!(
        "\n| {} codes | bytes | bytes per code | ratio |\n| --- | --- | --- | --- |",
        codes.len()
    );
    for (name, Program { size, .. }) in &programs {
        #[expect(clippy::cast_precision_loss, reason = "a few megabytes at most")]
        let ratio = *size as f64 / programs[0].1.size as f64;
        let per_code = size.saturating_sub(no_codes.size) / codes.len() as u64;
        println!("| {name} | {size} | {per_code} | {ratio:.3} |");
    }
    println!("| no codes | {} | | |\n", no_codes.size);
    for (name, program) in &programs {
        assert_eq!(
            program.output, programs[0].1.output,
            "{name} has a different output"
        );
    }
    ExitCode::SUCCESS
}

struct Program {
    size: u64,
    /// The output for every code and every value.
    output: String,
}

fn build(name: &str, errors: &str) -> Program {
    let manifest = project::ram_errors() + "\n[profile.release]\nstrip = true";
    let project = Project::new(name, &manifest);
    project.write("src/main.rs", MAIN);
    project.write("src/errors.rs", &format!("#![allow(dead_code)]\n{errors}"));
    let status = project.cargo(&["build", "--release", "--quiet"]).status();
    assert!(status.expect("cargo runs").success());
    let binary = project
        .target()
        .join("release")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    let codes = ram_codes::all();
    let output = std::process::Command::new(&binary)
        .args(codes.iter().map(|entry| &entry.code))
        .args((0..codes.len()).map(|number| number.to_string()))
        .output()
        .expect("the program runs");
    assert!(output.status.success());
    Program {
        size: fs::metadata(&binary).expect("a binary").len(),
        output: String::from_utf8(output.stdout).expect("UTF-8"),
    }
}

const NO_CODES: &str = r#"
pub fn describe_code(code: &str) {
    println!("{code}");
}

pub fn describe_value(number: usize) {
    println!("{number}");
}
"#;

/// A macro that prints all parts of a spec or a value.
const DESCRIBE: &str = r#"
macro_rules! describe {
    ($of:expr) => {
        println!("{} {} {} {}", $of.code(), $of.status(), $of.solution().unwrap_or_default(), $of.url().unwrap_or_default());
        for limit in $of.limits() {
            println!("{:?} {} {} {:?}", limit.name(), limit.min(), limit.max(), limit.unit());
        }
    };
}
"#;

/// The functions of the two programs with enums that derive `RamError`.
const DESCRIBE_DERIVED: &str = r#"
pub fn describe_code(code: &str) {
    if let Some(spec) = Error::CATALOG.get(code) {
        describe!(spec);
        println!("{}", spec.message().unwrap_or_default());
    }
}

pub fn describe_value(number: usize) {
    if let Some(value) = value(number) {
        let Some(spec) = value.spec() else { return };
        println!("{} {}", value.code(), value.status());
        describe!(spec);
        println!("{value}");
    }
}
"#;

fn ram_api_error(codes: &[Entry]) -> String {
    let path = |entry: &Entry| match entry.code.split_once('.') {
        Some((family, name)) => format!("ram_errors::{family}::{}.into()", name.replace('.', "")),
        None => format!("Error::{}", entry.variant()),
    };
    format!(
        "use ram_errors::{{HasCatalog, RamApiError as Error, RamError}};\n{DESCRIBE}{DESCRIBE_DERIVED}{}",
        value(codes, path)
    )
}

fn one_enum(codes: &[Entry]) -> String {
    format!(
        "use ram_errors::{{HasCatalog, RamError}};\n{}{DESCRIBE}{DESCRIBE_DERIVED}{}",
        enums::ram_error("Error", codes),
        value(codes, |entry| format!("Error::{}", entry.variant()))
    )
}

fn by_hand(codes: &[Entry]) -> String {
    let arms = |value: &dyn Fn(&Entry) -> String| {
        each(codes, |entry| {
            format!(
                "            Self::{} {{ .. }} => {},\n",
                entry.variant(),
                value(entry)
            )
        })
    };
    let display = each(codes, |entry| {
        let fields: Vec<_> = entry.fields.iter().map(|(name, _)| *name).collect();
        format!(
            "            Self::{} {{ {} }} => write!(f, {:?}),\n",
            entry.variant(),
            fields.join(", "),
            entry.message
        )
    });
    let parse = each(codes, |entry| {
        let fields = each(entry.fields, |(name, _)| {
            format!("{name}: {:?}.to_owned(), ", format!("{{{name}}}"))
        });
        format!(
            "            {:?} => Self::{} {{ {fields} }},\n",
            entry.code,
            entry.variant()
        )
    });
    format!(
        "{}{DESCRIBE}{BY_HAND}{}
impl Error {{
    pub fn code(&self) -> &'static str {{
        match self {{\n{}        }}
    }}

    pub fn status(&self) -> u16 {{
        match self {{\n{}        }}
    }}

    pub fn solution(&self) -> Option<&'static str> {{
        match self {{\n{}        }}
    }}

    pub fn url(&self) -> Option<&'static str> {{
        match self {{\n{}        }}
    }}

    pub fn limits(&self) -> &'static [Limit] {{
        match self {{\n{}        }}
    }}

    pub fn parse(code: &str) -> Option<Self> {{
        Some(match code {{\n{parse}            _ => return None,\n        }})
    }}
}}

impl std::fmt::Display for Error {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        match self {{\n{display}        }}
    }}
}}
",
        an_enum("Error", "Debug", codes, |_| String::new()),
        value(codes, |entry| format!("Error::{}", entry.variant())),
        arms(&|entry| format!("{:?}", entry.code)),
        arms(&|entry| entry.status.to_string()),
        arms(&|entry| format!("Some({:?})", entry.solution)),
        arms(&|entry| format!("{:?}", entry.url)),
        arms(&|entry| format!("&[{}]", each(&entry.limits, limit))),
    )
}

const BY_HAND: &str = r#"
#[derive(Debug)]
pub struct Limit {
    name: Option<&'static str>,
    min: u64,
    max: u64,
    unit: Option<&'static str>,
}

impl Limit {
    pub fn name(&self) -> Option<&'static str> {
        self.name
    }

    pub fn min(&self) -> u64 {
        self.min
    }

    pub fn max(&self) -> u64 {
        self.max
    }

    pub fn unit(&self) -> Option<&'static str> {
        self.unit
    }
}

pub fn describe_code(code: &str) {
    if let Some(error) = Error::parse(code) {
        describe!(error);
        println!("{error}");
    }
}

pub fn describe_value(number: usize) {
    if let Some(value) = value(number) {
        println!("{} {}", value.code(), value.status());
        describe!(value);
        println!("{value}");
    }
}
"#;

fn limit(limit: &Limits) -> String {
    let Limits {
        name,
        min,
        max,
        unit,
    } = limit;
    format!("Limit {{ name: {name:?}, min: {min}, max: {max}, unit: {unit:?} }}, ")
}

/// Returns the function that makes the value with a number.
fn value(codes: &[Entry], path: impl Fn(&Entry) -> String) -> String {
    let numbered: Vec<_> = codes.iter().enumerate().collect();
    let arms = each(&numbered, |(number, entry)| {
        let fields = each(entry.fields, |(name, _)| {
            format!("{name}: String::from(\"a value\"), ")
        });
        let fields = if fields.is_empty() {
            fields
        } else {
            format!(" {{ {fields} }}")
        };
        format!("        {number} => {}{fields},\n", path(entry))
    });
    format!(
        "\nfn value(number: usize) -> Option<Error> {{\n    Some(match number {{\n{arms}        _ => return None,\n    }})\n}}\n"
    )
}
