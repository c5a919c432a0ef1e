//! Golden expansions: `expansions/NAME.rs` is an item, `expansions/NAME.expanded.rs` the code that the derive generates for it.
//! `expansions/NAME.documented.rs` is the code that only rustdoc compiles, for some of the items.
//!
//! After a change of the generated code, `RAM_ERRORS_EXPANSIONS=renew cargo test -p ram-errors-macros expansions` writes the
//! expanded files again. The difference is reviewed like any other code.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use syn_full::visit::{self, Visit};

use crate::{derive, documented};

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
    let for_compiler = ITEMS.map(|name| (name, "expanded", derive as fn(_) -> _));
    let for_rustdoc = ["decode", "generic", "transparent"]
        .map(|name| (name, "documented", documented as fn(_) -> _));
    for (name, kind, generate) in for_compiler.into_iter().chain(for_rustdoc) {
        let code = prettyplease::unparse(&generated(name, generate));
        let expanded = format!("//! Generated from `{name}.rs`.\n\n{code}");
        let golden = path(&format!("{name}.{kind}"));
        if renew {
            fs::write(golden, expanded).expect("the expansion can be written");
        } else if fs::read_to_string(golden).unwrap_or_default() != expanded {
            changed.push((name, kind));
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

/// Reads an item from its file, without the `//!` lines.
fn item(name: &str) -> String {
    let file = fs::read_to_string(path(name)).expect("the item can be read");
    let is_item = |line: &&str| !line.starts_with("//!");
    file.lines().filter(is_item).collect::<Vec<_>>().join("\n")
}

/// Returns the code that the macro generates for an item.
fn generated(name: &str, generate: fn(TokenStream) -> TokenStream) -> syn_full::File {
    let tokens: TokenStream = item(name).parse().expect("the item is made of tokens");
    syn_full::parse_file(&generate(tokens).to_string()).expect("the generated code is a file")
}

/// The prefixes of names in generated code.
const PREFIXES: [&str; 4] = ["__ram_", "__RAM_", "__field_", "'__ram_"];

/// The name of `ram_errors::__private`.
const MODULE: &str = "__ram";

#[test]
fn every_name_that_generated_code_introduces_has_a_prefix() {
    for name in ITEMS {
        let mut names = Names::default();
        names.visit_file(&generated(name, derive));
        assert!(!names.introduced.is_empty(), "{name}");
        names.introduced.retain(|name| {
            name != MODULE && !PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        });
        assert_eq!(names.introduced, [""; 0], "{name}");
        // Inherent methods of `Formatter` and `Received` come before those of any trait.
        names
            .called
            .retain(|method| !["write_str", "message"].contains(&method.as_str()));
        assert_eq!(names.called, [""; 0], "{name}");
    }
}

/// The names in generated code that the user could have as well.
#[derive(Default)]
struct Names {
    /// Items, locals, labels, lifetimes of bounds, and names of imports.
    introduced: Vec<String>,
    /// Methods that are called without the path of a trait.
    called: Vec<String>,
}

impl Visit<'_> for Names {
    fn visit_item(&mut self, item: &syn_full::Item) {
        use syn_full::Item::{Const, Fn, Mod, Static, Struct, Trait, Type};
        let name = match item {
            Const(item) if item.ident != "_" => Some(&item.ident),
            Fn(item) => Some(&item.sig.ident),
            Mod(item) => Some(&item.ident),
            Static(item) => Some(&item.ident),
            Struct(item) => Some(&item.ident),
            Trait(item) => Some(&item.ident),
            Type(item) => Some(&item.ident),
            _ => None,
        };
        self.introduced.extend(name.map(ToString::to_string));
        visit::visit_item(self, item);
    }

    fn visit_pat_ident(&mut self, binding: &syn_full::PatIdent) {
        self.introduced.push(binding.ident.to_string());
        visit::visit_pat_ident(self, binding);
    }

    fn visit_label(&mut self, label: &syn_full::Label) {
        self.introduced.push(label.name.to_string());
    }

    fn visit_bound_lifetimes(&mut self, lifetimes: &syn_full::BoundLifetimes) {
        for param in &lifetimes.lifetimes {
            if let syn_full::GenericParam::Lifetime(param) = param {
                self.introduced.push(param.lifetime.to_string());
            }
        }
    }

    fn visit_use_name(&mut self, name: &syn_full::UseName) {
        self.introduced.push(name.ident.to_string());
    }

    fn visit_use_rename(&mut self, name: &syn_full::UseRename) {
        let is_anonymous = name.rename == "_";
        let name = (!is_anonymous).then(|| name.rename.to_string());
        self.introduced.extend(name);
    }

    fn visit_expr_method_call(&mut self, call: &syn_full::ExprMethodCall) {
        self.called.push(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }
}
