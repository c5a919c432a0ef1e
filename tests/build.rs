//! Generates the enums of two tests: `adversarial.rs` for `lookup_adversarial`, and `field_pairs.rs` for
//! `decode_round_trip`.

#[path = "build/field_pairs.rs"]
mod field_pairs;

use std::path::Path;
use std::{env, fs};

/// The length of the longest codes that differ in one byte.
const LONGEST: usize = 80;

const SAME_HASH: &str = include_str!("data/same_hash.tsv");

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data/same_hash.tsv");
    let folder = env::var_os("OUT_DIR").expect("cargo sets the folder");
    let write = |file, enums| {
        fs::write(Path::new(&folder).join(file), enums).expect("the file is written");
    };
    write(
        "adversarial.rs",
        [one_byte(), pieces(), same_hash()].concat(),
    );
    write("field_pairs.rs", field_pairs::field_pairs());
}

/// `Length3` has the codes "baa", "aba" and "aab", and so on for all lengths. `OneByte` includes all of them, and `ONE_LENGTH`
/// lists their catalogs.
fn one_byte() -> String {
    let names: Vec<String> = (1..=LONGEST)
        .map(|length| format!("Length{length}"))
        .collect();
    let enums = (1..=LONGEST).zip(&names).map(|(length, name)| {
        let code = |place| "a".repeat(place) + "b" + &"a".repeat(length - place - 1);
        enum_with_codes(name, (0..length).map(code))
    });
    let catalogs = names.iter().map(|name| format!("{name}::CATALOG, "));
    format!(
        "{}{}const ONE_LENGTH: [&Catalog; {LONGEST}] = [{}];\n",
        enums.collect::<String>(),
        enum_of_enums("OneByte", &names),
        catalogs.collect::<String>(),
    )
}

/// `Pieces8` has a code for each of the 16 sequences of four pieces "pppppppp" and "qqqqqqqq". The pieces of
/// `Pieces16` have 16 bytes. `Pieces` includes both.
fn pieces() -> String {
    let enums = [("Pieces8", 8), ("Pieces16", 16)].map(|(name, length)| {
        let pieces = ["p", "q"].map(|letter| letter.repeat(length));
        let code = |bits: usize| {
            [3, 2, 1, 0]
                .map(|place| pieces[bits >> place & 1].as_str())
                .concat()
        };
        enum_with_codes(name, (0..16).map(code))
    });
    enums.concat() + &enum_of_enums("Pieces", &["Pieces8", "Pieces16"])
}

/// `SameHash` has all codes of the table and two other codes. In `SameHashComposed` the codes of a pair come from different enums.
fn same_hash() -> String {
    let (first, second): (Vec<_>, Vec<_>) = SAME_HASH
        .lines()
        .filter(|line| !line.starts_with("# "))
        .map(|line| line.split_once('\t').expect("two codes"))
        .unzip();
    let mut all: Vec<_> = first
        .iter()
        .zip(&second)
        .flat_map(|(a, b)| [*a, *b])
        .collect();
    all.insert(1, "Other.First");
    all.push("Other.Last");
    [
        enum_with_codes("SameHash", all),
        enum_with_codes("FirstOfPairs", first),
        enum_with_codes("SecondOfPairs", second),
        enum_of_enums("SameHashComposed", &["FirstOfPairs", "SecondOfPairs"]),
    ]
    .concat()
}

/// Returns an enum with a variant for each code.
fn enum_with_codes(name: &str, codes: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let variants = codes
        .into_iter()
        .zip(0..)
        .map(|(code, index)| format!("    #[ram(code = {:?})]\n    Code{index},\n", code.as_ref()));
    derive("#[ram(status = 400)]\n", name, variants)
}

/// Returns an enum that includes the codes of other enums.
fn enum_of_enums(name: &str, included: &[impl AsRef<str>]) -> String {
    let variants = included
        .iter()
        .map(AsRef::as_ref)
        .map(|included: &str| format!("    #[ram(transparent)]\n    {included}({included}),\n"));
    derive("", name, variants)
}

fn derive(attribute: &str, name: &str, variants: impl Iterator<Item = String>) -> String {
    let variants: String = variants.collect();
    format!("#[derive(Debug, RamError)]\n{attribute}enum {name} {{\n{variants}}}\n\n")
}
