//! Codes that are hard to tell apart: equal but for one byte, made of equal pieces, and with the very same hash.

#![expect(dead_code, reason = "codes are looked up here, and no value is made")]

use std::collections::HashSet;

use ram_errors::{Catalog, ErrorSpec, HasCatalog, RamError, code};

// `Length3` is an enum of the codes "baa", "aba" and "aab", and so on for all lengths up to 80; `OneByte` includes them all.
// The build script writes them.
include!(concat!(env!("OUT_DIR"), "/one_byte.rs"));

// All orders of two pieces of 8 bytes, and of 16.

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Pieces8 {
    #[ram(code = "pppppppppppppppppppppppppppppppp")]
    Pppp,
    #[ram(code = "ppppppppppppppppppppppppqqqqqqqq")]
    Pppq,
    #[ram(code = "ppppppppppppppppqqqqqqqqpppppppp")]
    Ppqp,
    #[ram(code = "ppppppppppppppppqqqqqqqqqqqqqqqq")]
    Ppqq,
    #[ram(code = "ppppppppqqqqqqqqpppppppppppppppp")]
    Pqpp,
    #[ram(code = "ppppppppqqqqqqqqppppppppqqqqqqqq")]
    Pqpq,
    #[ram(code = "ppppppppqqqqqqqqqqqqqqqqpppppppp")]
    Pqqp,
    #[ram(code = "ppppppppqqqqqqqqqqqqqqqqqqqqqqqq")]
    Pqqq,
    #[ram(code = "qqqqqqqqpppppppppppppppppppppppp")]
    Qppp,
    #[ram(code = "qqqqqqqqppppppppppppppppqqqqqqqq")]
    Qppq,
    #[ram(code = "qqqqqqqqppppppppqqqqqqqqpppppppp")]
    Qpqp,
    #[ram(code = "qqqqqqqqppppppppqqqqqqqqqqqqqqqq")]
    Qpqq,
    #[ram(code = "qqqqqqqqqqqqqqqqpppppppppppppppp")]
    Qqpp,
    #[ram(code = "qqqqqqqqqqqqqqqqppppppppqqqqqqqq")]
    Qqpq,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqpppppppp")]
    Qqqp,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")]
    Qqqq,
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Pieces16 {
    #[ram(code = "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp")]
    Pppp,
    #[ram(code = "ppppppppppppppppppppppppppppppppppppppppppppppppqqqqqqqqqqqqqqqq")]
    Pppq,
    #[ram(code = "ppppppppppppppppppppppppppppppppqqqqqqqqqqqqqqqqpppppppppppppppp")]
    Ppqp,
    #[ram(code = "ppppppppppppppppppppppppppppppppqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")]
    Ppqq,
    #[ram(code = "ppppppppppppppppqqqqqqqqqqqqqqqqpppppppppppppppppppppppppppppppp")]
    Pqpp,
    #[ram(code = "ppppppppppppppppqqqqqqqqqqqqqqqqppppppppppppppppqqqqqqqqqqqqqqqq")]
    Pqpq,
    #[ram(code = "ppppppppppppppppqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpppppppppppppppp")]
    Pqqp,
    #[ram(code = "ppppppppppppppppqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")]
    Pqqq,
    #[ram(code = "qqqqqqqqqqqqqqqqpppppppppppppppppppppppppppppppppppppppppppppppp")]
    Qppp,
    #[ram(code = "qqqqqqqqqqqqqqqqppppppppppppppppppppppppppppppppqqqqqqqqqqqqqqqq")]
    Qppq,
    #[ram(code = "qqqqqqqqqqqqqqqqppppppppppppppppqqqqqqqqqqqqqqqqpppppppppppppppp")]
    Qpqp,
    #[ram(code = "qqqqqqqqqqqqqqqqppppppppppppppppqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")]
    Qpqq,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpppppppppppppppppppppppppppppppp")]
    Qqpp,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqppppppppppppppppqqqqqqqqqqqqqqqq")]
    Qqpq,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpppppppppppppppp")]
    Qqqp,
    #[ram(code = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")]
    Qqqq,
}

#[derive(Debug, RamError)]
enum Pieces {
    #[ram(transparent)]
    Short(Pieces8),
    #[ram(transparent)]
    Long(Pieces16),
}

include!("../../ram-errors-macros/src/hash.rs");

/// Pairs of codes with the same hash: of less than 16 bytes, of 16 to 48, and of more. They differ in two bits that cancel
/// each other, in the first pair with one of the length.
const SAME_HASH: [[&str; 2]; 3] = [
    ["cccccccc", "bcccccccc"],
    [
        "Collision.xb.where.the.bits.cancelxxxxx.a.length",
        "Collision.xc.where.the.bits.cancelxxxxx.c.length",
    ],
    [
        "Collision.xb.where.the.bits.cancel.in.a.code.that.is.loa.length",
        "Collision.xc.where.the.bits.cancel.in.a.code.that.is.loc.length",
    ],
];

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum SameHash {
    #[ram(code = "cccccccc")]
    Short,
    #[ram(code = "Other.First")]
    OtherFirst,
    #[ram(code = "bcccccccc")]
    ShortAgain,
    #[ram(code = "Collision.xb.where.the.bits.cancelxxxxx.a.length")]
    Usual,
    #[ram(code = "Collision.xc.where.the.bits.cancelxxxxx.c.length")]
    UsualAgain,
    #[ram(code = "Collision.xb.where.the.bits.cancel.in.a.code.that.is.loa.length")]
    Long,
    #[ram(code = "Collision.xc.where.the.bits.cancel.in.a.code.that.is.loc.length")]
    LongAgain,
    #[ram(code = "Other.Last")]
    OtherLast,
}

/// The codes of a pair come from different types.
#[derive(Debug, RamError)]
enum SameHashComposed {
    #[ram(transparent)]
    First(FirstOfPairs),
    #[ram(transparent)]
    Second(SecondOfPairs),
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum FirstOfPairs {
    #[ram(code = "cccccccc")]
    Short,
    #[ram(code = "Collision.xb.where.the.bits.cancelxxxxx.a.length")]
    Usual,
    #[ram(code = "Collision.xb.where.the.bits.cancel.in.a.code.that.is.loa.length")]
    Long,
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum SecondOfPairs {
    #[ram(code = "bcccccccc")]
    Short,
    #[ram(code = "Collision.xc.where.the.bits.cancelxxxxx.c.length")]
    Usual,
    #[ram(code = "Collision.xc.where.the.bits.cancel.in.a.code.that.is.loc.length")]
    Long,
}

/// Every code of the catalog is found, and of all texts that differ from one in one byte, or in length, just those that are
/// codes too.
fn check(catalog: &'static Catalog) {
    let codes: HashSet<&str> = catalog.iter().map(ErrorSpec::code).collect();
    assert_eq!(codes.len(), catalog.len());
    let check = |text: &str| {
        let found = catalog.get(text).map(ErrorSpec::code);
        assert_eq!(found, codes.get(text).copied());
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
fn one_byte_anywhere_in_an_enum_of_its_own() {
    assert_eq!(ONE_LENGTH.len(), 80);
    for (catalog, length) in ONE_LENGTH.into_iter().zip(1..) {
        assert_eq!(catalog.len(), length);
        assert!(catalog.iter().all(|spec| spec.code().len() == length));
        check(catalog);
    }
}

#[test]
fn one_byte_anywhere_in_a_composed_enum() {
    assert_eq!(OneByte::CATALOG.len(), 80 * 81 / 2);
    check(OneByte::CATALOG);
}

#[test]
fn equal_pieces_in_another_order() {
    for catalog in [Pieces8::CATALOG, Pieces16::CATALOG, Pieces::CATALOG] {
        check(catalog);
    }
}

#[test]
fn the_same_hash() {
    for pair in SAME_HASH {
        let [first, second] = pair.map(|code| hash(code.as_bytes()));
        assert_eq!(
            first, second,
            "{pair:?} have the same hash no more: search for others"
        );
    }
    for catalog in [SameHash::CATALOG, SameHashComposed::CATALOG] {
        for code in SAME_HASH.as_flattened() {
            assert_eq!(catalog.get(code).map(ErrorSpec::code), Some(*code));
        }
        check(catalog);
    }
    // One of a pair is not taken for the other where that is not there.
    for [first, second] in SAME_HASH {
        assert!(FirstOfPairs::CATALOG.get(second).is_none());
        assert!(SecondOfPairs::CATALOG.get(first).is_none());
    }
}

#[test]
fn the_same_hash_while_compiling() {
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
