//! Looks up codes that are hard to distinguish: codes that differ in one byte, consist of the same pieces, or have the same hash.

#![expect(
    dead_code,
    reason = "only the catalogs are used, and no variant is constructed"
)]

#[path = "../../ram-errors/src/const_eval/hash.rs"]
mod hash;

use std::collections::HashSet;

use ram_errors::{Catalog, ErrorSpec, HasCatalog, RamError, code};

use hash::hash;

// `build.rs` generates the enums.
include!(concat!(env!("OUT_DIR"), "/adversarial.rs"));

/// Returns the pairs of different codes with the same hash.
fn same_hash() -> impl Iterator<Item = [&'static str; 2]> {
    let lines = include_str!("../data/same_hash.tsv").lines();
    let rows = lines.filter(|line| !line.starts_with("# "));
    rows.map(|row| row.split_once('\t').expect("two codes").into())
}

/// Checks that the catalog finds every code. Of all strings that differ from a code in one byte or in their length, it must find only
/// those that are codes themselves.
fn check(catalog: &'static Catalog) {
    let codes: HashSet<&str> = catalog.iter().map(ErrorSpec::code).collect();
    assert_eq!(codes.len(), catalog.len());
    let check = |string: &str| {
        let found = catalog.get(string).map(ErrorSpec::code);
        assert_eq!(found, codes.get(string).copied());
    };
    for code in &codes {
        check(code);
        check(&code[1..]);
        check(&code[..code.len() - 1]);
        for letter in ["a", "b", "q"] {
            check(&format!("{letter}{code}"));
            check(&format!("{code}{letter}"));
            for place in 0..code.len() {
                check(&format!("{}{letter}{}", &code[..place], &code[place + 1..]));
            }
        }
    }
}

#[test]
fn codes_of_one_enum_that_differ_in_one_byte_are_distinguished() {
    assert_eq!(ONE_LENGTH.len(), 80);
    for (catalog, length) in ONE_LENGTH.into_iter().zip(1..) {
        assert_eq!(catalog.len(), length);
        assert!(catalog.iter().all(|spec| spec.code().len() == length));
        check(catalog);
    }
}

#[test]
fn codes_of_a_composed_enum_that_differ_in_one_byte_are_distinguished() {
    assert_eq!(OneByte::CATALOG.len(), 80 * 81 / 2);
    check(OneByte::CATALOG);
}

#[test]
fn codes_of_the_same_pieces_in_another_order_are_distinguished() {
    for catalog in [Pieces8::CATALOG, Pieces16::CATALOG, Pieces::CATALOG] {
        check(catalog);
    }
}

#[test]
fn codes_with_the_same_hash_are_distinguished() {
    assert_eq!(same_hash().count(), 3);
    for pair in same_hash() {
        let [first, second] = pair.map(|code| hash(code.as_bytes()));
        assert_eq!(
            first, second,
            "{pair:?} no longer have the same hash: search for other codes"
        );
    }
    for catalog in [SameHash::CATALOG, SameHashComposed::CATALOG] {
        for code in same_hash().flatten() {
            assert_eq!(catalog.get(code).map(ErrorSpec::code), Some(code));
        }
        check(catalog);
    }
    // A code is not found in a catalog that has only the other code of its pair.
    for [first, second] in same_hash() {
        assert!(FirstOfPairs::CATALOG.get(second).is_none());
        assert!(SecondOfPairs::CATALOG.get(first).is_none());
    }
}

#[test]
fn codes_with_the_same_hash_are_distinguished_at_compile_time() {
    const FIRST: &ErrorSpec = code!(SameHash, "Collision.xb.where.the.bits.cancelxxxxx.a.length");
    const SECOND: &ErrorSpec = code!(SameHash, "Collision.xc.where.the.bits.cancelxxxxx.c.length");
    assert_eq!(
        (FIRST.code(), SECOND.code()),
        (
            "Collision.xb.where.the.bits.cancelxxxxx.a.length",
            "Collision.xc.where.the.bits.cancelxxxxx.c.length"
        )
    );
}
