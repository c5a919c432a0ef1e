//! Golden expansions: `expansions/NAME.rs` is an item, `expansions/NAME.expanded.rs` the code that the derive generates for it.
//!
//! After a change of the generated code, `RAM_ERRORS_EXPANSIONS=renew cargo test -p ram-errors-macros expansions` writes the
//! expanded files anew. The difference is reviewed like any other code.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;

use crate::derive;

const ITEMS: [&str; 7] = [
    "decode",
    "fields",
    "generic",
    "structure",
    "transparent",
    "unit_variants",
    "value_data",
];

#[test]
fn expansions() {
    let renew = env::var_os("RAM_ERRORS_EXPANSIONS").is_some();
    let mut changed = Vec::new();
    for name in ITEMS {
        let expanded = expand(&fs::read_to_string(path(name)).expect("the item can be read"));
        let golden = path(&format!("{name}.expanded"));
        if renew {
            fs::write(golden, expanded).expect("the expansion can be written");
        } else if fs::read_to_string(golden).unwrap_or_default() != expanded {
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "the expansions of {changed:?} have changed; if that is intended, renew them with \
         `RAM_ERRORS_EXPANSIONS=renew cargo test -p ram-errors-macros expansions` and review the difference",
    );
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/tests/expansions")
        .join(format!("{name}.rs"))
}

/// The generated code, formatted. Files of items begin with comments, which are no tokens.
fn expand(item: &str) -> String {
    let tokens: TokenStream = item.parse().expect("the item is made of tokens");
    let generated = derive(tokens).to_string();
    let file = syn_full::parse_file(&generated).expect("the generated code is a file");
    prettyplease::unparse(&file)
}
