//! Writes enums that would be too long to read, for `lookup_adversarial`: codes that are equal but for one byte.

use std::path::Path;
use std::{env, fs};

const LONGEST: usize = 80;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&folder).join("one_byte.rs"), one_byte()).expect("a file is written");
}

/// An enum for each length, with a code for each place of the other byte, and one that includes them all.
fn one_byte() -> String {
    let lengths = || 1..=LONGEST;
    let join = |lines: &mut dyn Iterator<Item = String>| lines.collect::<Vec<_>>().concat();
    let enums = join(&mut lengths().map(|length| {
        let variants = join(&mut (0..length).map(|place| {
            let code = "a".repeat(place) + "b" + &"a".repeat(length - place - 1);
            format!("    #[ram(code = {code:?})]\n    Place{place},\n")
        }));
        format!("#[derive(Debug, RamError)]\n#[ram(status = 400)]\nenum Length{length} {{\n{variants}}}\n\n")
    }));
    let included =
        join(&mut lengths().map(|length| {
            format!("    #[ram(transparent)]\n    Length{length}(Length{length}),\n")
        }));
    let catalogs = join(&mut lengths().map(|length| format!("    Length{length}::CATALOG,\n")));
    format!(
        "{enums}\
         #[derive(Debug, RamError)]\nenum OneByte {{\n{included}}}\n\n\
         const ONE_LENGTH: [&Catalog; {LONGEST}] = [\n{catalogs}];\n"
    )
}
