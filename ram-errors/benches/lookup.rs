//! Compares `Catalog::get` with `phf`, `strum`, a `HashMap` and one comparison with the expected string.
//!
//! `cargo bench -p ram-errors --bench lookup`
//!
//! The enums have many codes, so this program writes them to a crate in a temporary folder, with `lookup/measure.rs` as its
//! `main.rs`, builds the crate and runs it. RAM's codes are looked up in `RamApiError`, which is composed of several types,
//! and in a single enum. The 1,000 synthetic codes are looked up in the same two ways.

#[path = "support/codes.rs"]
mod codes;
#[path = "support/enums.rs"]
mod enums;
#[path = "support/project.rs"]
mod project;
#[path = "support/ram_codes.rs"]
mod ram_codes;
#[path = "support/synthetic_codes.rs"]
mod synthetic_codes;

use std::process::ExitCode;

use crate::codes::Entry;
use crate::project::Project;

const DEPENDENCIES: &str = r#"
criterion = { version = "0.7", default-features = false, features = ["cargo_bench_support"] }
phf = { version = "0.14", features = ["macros"] }
serde_json = "1"
strum = { version = "0.28", features = ["derive"] }
"#;

fn main() -> ExitCode {
    if !project::is_measured() {
        return ExitCode::SUCCESS;
    }
    let project = Project::new("lookup", &(project::ram_errors() + DEPENDENCIES));
    project.write("src/main.rs", include_str!("lookup/measure.rs"));
    project.write("src/ratios.rs", include_str!("support/ratios.rs"));
    project.write("src/rounds.rs", include_str!("support/rounds.rs"));
    project.write("src/ram.rs", &sides(&ram_codes::all()));
    let thousand = synthetic_codes::some(1_000);
    project.write(
        "src/synthetic_1000.rs",
        &(sides(&thousand) + &composed(&thousand)),
    );
    project.write(
        "src/synthetic_10000.rs",
        &sides(&synthetic_codes::some(10_000)),
    );
    let status = project
        .cargo(&["run", "--release", "--quiet", "--", "--bench", "--quiet"])
        .args(
            std::env::args()
                .skip(1)
                .filter(|argument| argument != "--bench"),
        )
        .env("RESULTS", project.target().join("criterion"))
        .status()
        .expect("cargo runs");
    if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Returns the codes for this crate, for `phf` and for `strum`.
fn sides(codes: &[Entry]) -> String {
    let map = enums::each(codes, |entry| {
        format!("    {:?} => {:?},\n", entry.code, entry.status)
    });
    let strum = enums::an_enum("Strum", "Debug, strum::EnumString", codes, |entry| {
        format!("#[strum(serialize = {:?})]", entry.code)
    });
    format!(
        "#![allow(dead_code)]\n\
         {}\n\
         pub static PHF: phf::Map<&'static str, u16> = phf::phf_map! {{\n{map}}};\n\
         {strum}",
        enums::ram_error("Error", codes),
    )
}

/// Returns the codes in an enum that includes ten enums, each with a tenth of the codes.
fn composed(codes: &[Entry]) -> String {
    let tenths: Vec<_> = codes.chunks(codes.len().div_ceil(10)).enumerate().collect();
    let parts = enums::each(&tenths, |(number, tenth)| {
        enums::ram_error(&format!("Part{number}"), tenth)
    });
    let variants = enums::each(&tenths, |(number, _)| {
        format!("    #[ram(transparent)]\n    Part{number}(Part{number}),\n")
    });
    format!("{parts}#[derive(Debug, ram_errors::RamError)]\npub enum Composed {{\n{variants}}}\n")
}
